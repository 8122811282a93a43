import type { BaseTable } from './base-table.ts';

/** Service catalog and knowledge as far as flows deal with them (names of columns C). A package brings more of its own. */
export const catalogTables: readonly BaseTable[] = [
  {
    name: 'sc_cat_item',
    label: 'Catalog Item',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { length: 100, display: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      flow_designer_flow: ['Flow', 'reference', { reference: 'sys_hub_flow' }],
      group: ['Fulfillment group', 'reference', { reference: 'sys_user_group' }],
      short_description: ['Short description', 'string', { length: 200 }],
    },
  },
  {
    name: 'sc_cat_item_producer',
    label: 'Record Producer',
    parent: 'sc_cat_item',
    columns: {
      script: ['Script', 'script'],
      table_name: ['Table name', 'table_name', { length: 80 }],
    },
  },
  {
    name: 'item_option_new',
    label: 'Variable',
    parent: 'sys_metadata',
    columns: {
      name: ['Name', 'string', { length: 100, display: true }],
      active: ['Active', 'boolean', { default: 'true' }],
      cat_item: ['Catalog item', 'reference', { reference: 'sc_cat_item' }],
      default_value: ['Default value', 'string', { length: 4000 }],
      field: ['Field', 'string', { length: 80 }],
      mandatory: ['Mandatory', 'boolean'],
      map_to_field: ['Map to field', 'boolean'],
      order: ['Order', 'integer'],
      question_text: ['Question', 'string', { length: 200 }],
      reference: ['Reference', 'table_name', { length: 80 }],
      type: ['Type', 'integer'],
      variable_set: ['Variable set', 'string', { length: 32 }],
    },
  },
  {
    name: 'item_option_new_set',
    label: 'Variable Set',
    parent: 'sys_metadata',
    columns: {
      title: ['Title', 'string', { length: 100, display: true }],
      internal_name: ['Internal name', 'string', { length: 80 }],
      order: ['Order', 'integer', { default: '100' }],
      type: [
        'Type',
        'string',
        {
          default: 'one_to_one',
          choices: [
            ['one_to_one', 'Single Row'],
            ['one_to_many', 'Multi Row'],
          ],
        },
      ],
    },
  },
  {
    name: 'io_set_item',
    label: 'Catalog Variable Set',
    parent: 'sys_metadata',
    columns: {
      order: ['Order', 'integer', { default: '100' }],
      sc_cat_item: ['Catalog item', 'reference', { reference: 'sc_cat_item' }],
      variable_set: ['Variable set', 'reference', { reference: 'item_option_new_set' }],
    },
  },
  {
    name: 'sc_multi_row_question_answer',
    label: 'Multi Row Question Answer',
    columns: {
      item_option_new: ['Question', 'reference', { reference: 'item_option_new' }],
      parent_id: ['Parent', 'document_id', { indexed: true }],
      parent_table_name: ['Parent table', 'table_name', { length: 80 }],
      row_index: ['Row index', 'string', { length: 40 }],
      value: ['Value', 'string', { length: 4000 }],
      variable_set: ['Variable set', 'reference', { reference: 'item_option_new_set' }],
    },
  },
  {
    name: 'sc_request',
    label: 'Request',
    parent: 'task',
    numberPrefix: 'REQ',
    columns: {
      requested_for: ['Requested for', 'reference', { reference: 'sys_user', default: 'javascript:gs.getUserID();' }],
      special_instructions: ['Special instructions', 'string', { length: 4000 }],
      delivery_address: ['Delivery address', 'string', { length: 4000 }],
    },
  },
  {
    name: 'sc_req_item',
    label: 'Requested Item',
    parent: 'task',
    numberPrefix: 'RITM',
    columns: {
      cat_item: ['Item', 'reference', { reference: 'sc_cat_item' }],
      quantity: ['Quantity', 'integer', { default: '1' }],
      request: ['Request', 'reference', { reference: 'sc_request' }],
      requested_for: ['Requested for', 'reference', { reference: 'sys_user' }],
      stage: ['Stage', 'string', { length: 80 }],
    },
  },
  {
    name: 'sc_task',
    label: 'Catalog Task',
    parent: 'task',
    numberPrefix: 'SCTASK',
    columns: {
      request: ['Request', 'reference', { reference: 'sc_request' }],
      request_item: ['Request item', 'reference', { reference: 'sc_req_item' }],
    },
  },
  {
    name: 'sc_item_option',
    label: 'Options',
    columns: {
      item_option_new: ['Question', 'reference', { reference: 'item_option_new' }],
      order: ['Order', 'integer'],
      value: ['Value', 'string', { length: 4000, display: true }],
    },
  },
  {
    name: 'sc_item_option_mtom',
    label: 'Item Options',
    columns: {
      request_item: ['Request item', 'reference', { reference: 'sc_req_item' }],
      sc_item_option: ['Option', 'reference', { reference: 'sc_item_option' }],
    },
  },
  {
    name: 'sc_item_variables_task',
    label: 'Catalog Task Variable',
    columns: {
      task: ['Task', 'reference', { reference: 'sc_task' }],
      variable: ['Variable', 'reference', { reference: 'item_option_new' }],
    },
  },
  {
    name: 'kb_knowledge_base',
    label: 'Knowledge Base',
    columns: { title: ['Title', 'string', { length: 100, display: true }], active: ['Active', 'boolean'] },
  },
  {
    name: 'kb_knowledge',
    label: 'Knowledge',
    numberPrefix: 'KB',
    columns: {
      number: ['Number', 'string', { display: true, indexed: true, default: 'javascript:getNextObjNumberPadded();' }],
      active: ['Active', 'boolean', { default: 'true' }],
      author: ['Author', 'reference', { reference: 'sys_user' }],
      kb_knowledge_base: ['Knowledge base', 'reference', { reference: 'kb_knowledge_base' }],
      short_description: ['Short description', 'string', { length: 160 }],
      text: ['Article body', 'html'],
      workflow_state: [
        'Workflow',
        'string',
        {
          default: 'draft',
          choices: [
            ['draft', 'Draft'],
            ['review', 'Review'],
            ['scheduled', 'Scheduled for publish'],
            ['published', 'Published'],
            ['pending_retirement', 'Pending retirement'],
            ['retired', 'Retired'],
          ],
        },
      ],
    },
  },
];
