/** Written by generate-step-configs.ts from SDK 4.9.0. Do not edit. */

export interface StepConfig {
  /** `category.method` of the Fluent API. */
  readonly name: string;
  /** Column and default of an input by the sys_id of its variable. */
  readonly inputs: Readonly<Record<string, { readonly field: string; readonly default: string }>>;
}

/** By sys_id of `sys_atf_step_config`. */
export const stepConfigs: Readonly<Record<string, StepConfig>> = {
  '6228cf753752030064a52f3c8e41f1a8': { name: 'applicationNavigator.applicationMenuVisibility', inputs: {} },
  c832fc4073720300c79260bdfaf6a7a0: { name: 'applicationNavigator.navigateToModule', inputs: {} },
  f7cfc1973702030064a52f3c8e41f1d3: { name: 'applicationNavigator.moduleVisibility', inputs: {} },
  '0d09dae4c3033300eaac11fe81d3ae1a': { name: 'email.validateOutboundEmailGeneratedByFlow', inputs: {} },
  '263313e4c3123300eaac11fe81d3aef9': { name: 'email.generateRandomString', inputs: {} },
  '32911152c3833300eaac11fe81d3ae82': { name: 'email.validateOutboundEmail', inputs: {} },
  a5600fa0c3033300eaac11fe81d3ae6a: { name: 'email.validateOutboundEmailGeneratedByNotification', inputs: {} },
  b4549a71c3623300eaac11fe81d3ae15: { name: 'email.generateInboundReplyEmail', inputs: {} },
  e0e6f84ac3523300eaac11fe81d3ae03: { name: 'email.generateInboundEmail', inputs: {} },
  '05317cd10b10220050192f15d6673af8': { name: 'form.openNewForm', inputs: {} },
  '0f4a128297202200abe4bb7503ac4af0': { name: 'form.clickUIAction', inputs: {} },
  '1b97cd31872022008182c9ded0e3ece5': { name: 'form.fieldValueValidation', inputs: {} },
  '1dfece935332120028bc29cac2dc3478': { name: 'form.fieldStateValidation', inputs: {} },
  '22aed143dfe0220062fe6c7a4df2639d': { name: 'form.clickModalButton', inputs: {} },
  '49e34cbe433131106580a9bb1cb8f25c': { name: 'form.clickDeclarativeAction', inputs: {} },
  '5f2e0e535332120028bc29cac2dc34d3': { name: 'form.openExistingRecord', inputs: {} },
  '6932ee40b760330044026848ee11a960': { name: 'form.addAttachmentsToForm', inputs: {} },
  be8e0a935332120028bc29cac2dc34e4: { name: 'form.submitForm', inputs: {} },
  c52ed987437131106580a9bb1cb8f2b8: { name: 'form.declarativeActionVisibility', inputs: {} },
  d8fdf5e10b1022009cfdc71437673adc: { name: 'form.uiActionVisibility', inputs: {} },
  fcae4a935332120028bc29cac2dc340e: { name: 'form.setFieldValue', inputs: {} },
  e6b32c570b10230083332dc3b6673a14: { name: 'reporting.reportVisibility', inputs: {} },
  '60a41086b31023003e5362ff86a8dc28': { name: 'responsiveDashboard.responsiveDashboardVisibility', inputs: {} },
  d4df4ce30b13130083332dc3b6673a29: { name: 'responsiveDashboard.responsiveDashboardSharing', inputs: {} },
  '2f4fa7309f132200ef4afa7dc67fcf0f': {
    name: 'rest.assertStatusCode',
    inputs: {
      '1d94cb1f3b8032000774229c93efc419': { field: 'response_operation', default: 'equals' },
      '9f5f67709f132200ef4afa7dc67fcf94': { field: 'status_code', default: '' },
    },
  },
  '49213f709f132200ef4afa7dc67fcfd0': {
    name: 'rest.assertStatusCodeName',
    inputs: {
      '6a61b3b09f132200ef4afa7dc67fcf36': { field: 'code_name', default: '' },
      '813133b09f132200ef4afa7dc67fcf6b': { field: 'response_operation', default: 'contains' },
    },
  },
  '7b403b079f132200ef4afa7dc67fcf8c': {
    name: 'rest.assertXMLResponsePayloadElement',
    inputs: {
      '588e23959f232200ef4afa7dc67fcfd4': { field: 'response_operation', default: 'exists' },
      '9afdef559f232200ef4afa7dc67fcf6a': { field: 'element_name', default: '' },
      d9dfab959f232200ef4afa7dc67fcf2c: { field: 'element_value', default: '' },
    },
  },
  '8afa37419f132200ef4afa7dc67fcf7f': {
    name: 'rest.assertResponseTime',
    inputs: {
      '480b3b819f132200ef4afa7dc67fcf33': { field: 'response_operation', default: 'less_than' },
      ddab3f819f132200ef4afa7dc67fcf2b: { field: 'response_time', default: '' },
    },
  },
  afc114199f132200ef4afa7dc67fcf64: {
    name: 'rest.assertJsonResponsePayloadElement',
    inputs: {
      '2db298199f132200ef4afa7dc67fcfbc': { field: 'response_operation', default: 'exists' },
      '5a9258199f132200ef4afa7dc67fcfb4': { field: 'element_name', default: '' },
      '7b139c199f132200ef4afa7dc67fcfb3': { field: 'element_value', default: '' },
    },
  },
  ccd64c519f132200ef4afa7dc67fcf6a: {
    name: 'rest.assertResponseHeader',
    inputs: {
      '19280c919f132200ef4afa7dc67fcf16': { field: 'header_value', default: '' },
      '416784919f132200ef4afa7dc67fcff4': { field: 'response_operation', default: 'exists' },
      cd4744919f132200ef4afa7dc67fcf6e: { field: 'header_name', default: '' },
    },
  },
  d53e40d59f132200ef4afa7dc67fcfc7: {
    name: 'rest.assertResponsePayload',
    inputs: {
      ccae44d59f132200ef4afa7dc67fcf1e: { field: 'response_operation', default: 'contains' },
      f0eec4d59f132200ef4afa7dc67fcf6d: { field: 'response_body', default: '' },
    },
  },
  e00571a10b3222000b7da95e93673a8f: {
    name: 'rest.sendRestRequest',
    inputs: {
      '020a6af09fd32200ef4afa7dc67fcfec': { field: 'basic_auth', default: '' },
      '50bff9250b3222000b7da95e93673a9b': { field: 'end_point', default: '' },
      '58408e250b3222000b7da95e93673a5c': { field: 'query_params', default: '' },
      '59877da10b3222000b7da95e93673a56': { field: 'http_method', default: 'get' },
      '6cdd0ab543010210b6f9a0246bb8f2f2': { field: 'auth_type', default: 'basic' },
      '81e042650b3222000b7da95e93673aa2': { field: 'request_body', default: '' },
      '89ad06b543010210b6f9a0246bb8f2d7': { field: 'mutual_auth', default: '' },
      cec002650b3222000b7da95e93673aae: { field: 'headers', default: '' },
    },
  },
  f100f7079f132200ef4afa7dc67fcf42: { name: 'rest.assertResponseJSONPayloadIsValid', inputs: {} },
  f530dcd59f132200ef4afa7dc67fcf03: { name: 'rest.assertResponseXMLPayloadIsWellFormed', inputs: {} },
  '071ee5b253331200040729cac2dc348d': {
    name: 'server.impersonate',
    inputs: { '586e2c4253e0220002c6435723dc3415': { field: 'user', default: '' } },
  },
  '14872288df60220062fe6c7a4df26319': {
    name: 'server.recordInsert',
    inputs: {
      '90144b535320220002c6435723dc3488': { field: 'table', default: '' },
      '9024a37f671003007ba405225685efe5': { field: 'assert_type', default: 'record_successfully_inserted' },
      dd54cf535320220002c6435723dc34fd: { field: 'field_values', default: '' },
      e6e3c7535320220002c6435723dc3496: { field: 'enforce_security', default: 'true' },
    },
  },
  '17a72288df60220062fe6c7a4df26397': {
    name: 'server.recordUpdate',
    inputs: {
      '334b7bb7675003007ba405225685ef72': { field: 'assert_type', default: 'record_successfully_updated' },
      '46dbcb535320220002c6435723dc3409': { field: 'enforce_security', default: 'true' },
      '501c8f535320220002c6435723dc34da': { field: 'record_id', default: '' },
      '53fb0f535320220002c6435723dc34ec': { field: 'table', default: '' },
      bc4c43935320220002c6435723dc34a2: { field: 'field_values', default: '' },
    },
  },
  '1f39a288df60220062fe6c7a4df2639d': {
    name: 'server.recordValidation',
    inputs: {
      '52ed1e5b5360220002c6435723dc3421': { field: 'record_id', default: '' },
      '67400008676003007ba405225685efa4': { field: 'assert_type', default: 'record_validated' },
      '6aad5a575360220002c6435723dc34b0': { field: 'table', default: '' },
      cbddfa135320220002c6435723dc3415: { field: 'enforce_security', default: 'true' },
      ff6e125353a0220002c6435723dc3442: { field: 'field_values', default: '' },
    },
  },
  '26302752a33012100df567d1361e61ef': { name: 'server.setOutputVariables', inputs: {} },
  '2d82e3c7531400109e02ddeeff7b12a7': {
    name: 'server.recordQuery',
    inputs: {
      '02fb0027531000109e02ddeeff7b120b': { field: 'enforce_security', default: '' },
      '78b8d86b531000109e02ddeeff7b12f3': { field: 'table', default: '' },
      '915990ab531000109e02ddeeff7b12f8': { field: 'field_values', default: '' },
      b86c0427531000109e02ddeeff7b1227: { field: 'assert_type', default: 'records_match_query' },
    },
  },
  '41de4a935332120028bc29cac2dc349a': {
    name: 'server.runServerSideScript',
    inputs: {
      '42f2564b73031300440211d8faf6a777': { field: 'jasmine_version', default: '3.1' },
      '989d9e235324220002c6435723dc3484': { field: 'script', default: '' },
    },
  },
  '52c6cdb3b710330044026848ee11a91d': {
    name: 'server.addAttachmentsToExistingRecord',
    inputs: {
      '96f2dd0673203300440211d8faf6a77c': { field: 'record_id', default: '' },
      dd184137b710330044026848ee11a96b: { field: 'table', default: '' },
    },
  },
  '58ab71985f30220012b44adb7f46661e': {
    name: 'server.log',
    inputs: { '523c79985f30220012b44adb7f46663a': { field: 'log', default: '' } },
  },
  '7f49ec32532022008aaec57906dc3473': {
    name: 'server.replayRequestItem',
    inputs: { '7ed0d66f53e0220002c6435723dc3441': { field: 'request_item', default: '' } },
  },
  '8df72288df60220062fe6c7a4df2636d': {
    name: 'server.recordDelete',
    inputs: {
      '3d6d8b935320220002c6435723dc349c': { field: 'table', default: '' },
      '8f7d0f935320220002c6435723dc3471': { field: 'record_id', default: '' },
      c7e483f3671003007ba405225685effb: { field: 'assert_type', default: 'record_successfully_deleted' },
      d13d0b935320220002c6435723dc34c8: { field: 'enforce_security', default: 'true' },
    },
  },
  '96103fdfc3e0320076173b0ac3d3ae57': {
    name: 'server.searchForCatalogItem',
    inputs: {
      '0ddfbbd3c324320076173b0ac3d3ae07': { field: 'assert_item', default: '' },
      '16bb323787221300bcbf480688cb0bce': { field: 'search_in_portal', default: '' },
      '45623b13c324320076173b0ac3d3aefc': { field: 'catalog', default: '' },
      '4f32f713c324320076173b0ac3d3ae7e': { field: 'search_term', default: '' },
      '82233f13c324320076173b0ac3d3aef7': { field: 'category', default: '' },
      a588587787a91300e0ef0cf888cb0b01: { field: 'assert_type', default: 'assert_item_present' },
    },
  },
  '9a351369536303000a51ddeeff7b125b': {
    name: 'server.checkoutShoppingCart',
    inputs: {
      '4bd3647953a303000a51ddeeff7b126a': { field: 'delivery_address', default: '' },
      '6573647953a303000a51ddeeff7b120b': { field: 'special_instructions', default: '' },
      '9c661769536303000a51ddeeff7b12d0': { field: 'assert_type', default: 'checkout_successfull' },
      f4d2607953a303000a51ddeeff7b1263: { field: 'requested_for', default: '' },
    },
  },
  d9bc5f21ff6033008d3f5d9ad53bf12d: {
    name: 'server.createUser',
    inputs: {
      '1778a7480f20101091d0f00c97767e03': { field: 'field_values', default: '' },
      '1985e0ceff2433008d3f5d9ad53bf1ba': { field: 'first_name', default: '' },
      '6f69fc4aff6433008d3f5d9ad53bf18c': { field: 'last_name', default: '' },
      '8c07aba5ff6033008d3f5d9ad53bf13b': { field: 'roles', default: '' },
      '98c44875ffa033008d3f5d9ad53bf1fa': { field: 'impersonate', default: 'true' },
      b27b2b29ff6033008d3f5d9ad53bf164: { field: 'groups', default: '' },
      ff06ab840f20101091d0f00c97767e6d: { field: 'table', default: 'sys_user' },
    },
  },
  '2516c0e1c332220076173b0ac3d3ae39': { name: 'catalog.openCatalogItem', inputs: {} },
  '323ca6e1c3b2220076173b0ac3d3aec1': { name: 'catalog.setVariableValue', inputs: {} },
  '33f637e8c3ba220076173b0ac3d3aee1': { name: 'catalog.variableStateValidation', inputs: {} },
  '550270f2c310320076173b0ac3d3aeec': { name: 'catalog.addItemToShoppingCart', inputs: {} },
  '5a36c681c37e220076173b0ac3d3aecf': { name: 'catalog.validateVariableValue', inputs: {} },
  '70a083b0c323220076173b0ac3d3aee8': { name: 'catalog.validatePriceAndRecurringPrice', inputs: {} },
  '77409f72c300320076173b0ac3d3ae19': { name: 'catalog.openRecordProducer', inputs: {} },
  c930b4b2c310320076173b0ac3d3aeec: { name: 'catalog.orderCatalogItem', inputs: {} },
  d5d9e7e7c3d7220076173b0ac3d3ae0b: { name: 'catalog.setCatalogItemQuantity', inputs: {} },
  ed59d8e5c332220076173b0ac3d3ae6a: { name: 'catalog.submitRecordProducer', inputs: {} },
  '00696ee073330300688e0d573cf6a71a': { name: 'catalog_SP.addItemtoShoppingCart', inputs: {} },
  '095c4877732b03008e6b0d573cf6a717': { name: 'catalog_SP.validatePriceAndRecurringPrice', inputs: {} },
  '0ae5f9f2739713008e6b0d573cf6a718': { name: 'catalog_SP.navigatewithinOrderGuide', inputs: {} },
  '1df5d27073a71300688e0d573cf6a751': { name: 'catalog_SP.reviewOrderGuideSummary', inputs: {} },
  '1ebb17799f1303002528d4b4232e70c0': { name: 'catalog_SP.variableStateValidation', inputs: {} },
  '2098710873631300688e0d573cf6a7d7': { name: 'catalog_SP.reviewIteminOrderGuide', inputs: {} },
  '2c8882759f1303002528d4b4232e708a': { name: 'catalog_SP.validateVariableValue', inputs: {} },
  '2e4229b48703030070870cf888cb0b5c': { name: 'catalog_SP.setVariableValue', inputs: {} },
  '559099f287131300b179480688cb0b1a': { name: 'catalog_SP.addOrderGuidetoShoppingCart', inputs: {} },
  '697ce2d87323030076860d573cf6a708': { name: 'catalog_SP.setCatalogItemQuantity', inputs: {} },
  '6ad01e9387131300b179480688cb0b8f': { name: 'catalog_SP.submitOrderGuide', inputs: {} },
  '775638f29f3203002899d4b4232e70e5': { name: 'catalog_SP.openRecordProducer', inputs: {} },
  '7c69d2788743030070870cf888cb0b5f': { name: 'catalog_SP.submitRecordProducer', inputs: {} },
  aced8452731b13008e6b0d573cf6a783: { name: 'catalog_SP.openOrderGuide', inputs: {} },
  adf6884273902300688e0d573cf6a72a: { name: 'catalog_SP.saveCurrentRowOfMultiRowVariableSet', inputs: {} },
  c0fede515f23030076861f9f2f7313db: { name: 'catalog_SP.orderCatalogItem', inputs: {} },
  c7d557d673002300688e0d573cf6a74f: { name: 'catalog_SP.addRowToMultiRowVariableSet', inputs: {} },
  d7c0d0ef5f9b1300688e1f9f2f7313b7: { name: 'catalog_SP.validateOrderGuideItem', inputs: {} },
  e81f02dc73e703008e6b0d573cf6a76f: { name: 'catalog_SP.openCatalogItem', inputs: {} },
  '02b5128223230300ab65ff5e17bf658e': { name: 'form_SP.uiActionVisibilityValidation', inputs: {} },
  '5415748677120010e46abe41a910616a': { name: 'form_SP.addAttachmentsToForm', inputs: {} },
  '86ec986123630300ab65ff5e17bf65a5': { name: 'form_SP.clickUIAction', inputs: {} },
  af1e769223220300ab65ff5e17bf6580: { name: 'form_SP.fieldStateValidation', inputs: {} },
  ba49e51de7420300b2888f49c2f6a93c: { name: 'form_SP.setFieldValue', inputs: {} },
  ca58a941e7020300b2888f49c2f6a95e: { name: 'form_SP.openNewForm', inputs: {} },
  d72d0556e7020300b2888f49c2f6a916: { name: 'form_SP.fieldValueValidation', inputs: {} },
  f410c93423220300ab65ff5e17bf651e: { name: 'form_SP.submitForm', inputs: {} },
  fc7e65d577332300e46abe41a9106106: { name: 'form_SP.openServicePortalPage', inputs: {} },
  bfb48f59ffdf3210f972ffffffffffb3: { name: 'uiTestScript.runTest', inputs: {} },
};
