/**
 * Methods that the vendor's reference documents for scoped apps, by class (ServiceNowDocs, server-api-reference; the page
 * of a class stands above its names). What the types declare beyond these belongs to the global shape of the class.
 */
const pages: Readonly<Record<string, readonly string[]>> = {
  // c_CertificateEncryptionScopedAPI.md
  CertificateEncryption: 'generateMac getThumbPrint getThumbPrintFromKeyStore sign'.split(' '),
  // c_GlideAggregateScopedAPI.md
  GlideAggregate: `
    addAggregate addEncodedQuery addNotNullQuery addNullQuery addQuery addTrend getAggregate
    getAggregateEncodedQuery getEncodedQuery getRowCount getTableName getValue groupBy hasNext next orderBy
    orderByAggregate orderByDesc query setAggregateWindow setAggregateWorkflow setCategory setGroup
    setIntervalYearIncluded
  `
    .trim()
    .split(/\s+/),
  // GlideDBFunctionBuilderScopedAPI.md
  GlideDBFunctionBuilder: `
    add andFunc build coalesce compare concat constant datediff dayofweek divide field length multiply orFunc
    position substring subtract
  `
    .trim()
    .split(/\s+/),
  // c_GlideDateScopedAPI.md
  GlideDate: `
    getByFormat getDayOfMonthNoTZ getDisplayValue getDisplayValueEx getDisplayValueInternal
    getDisplayValueLang getMonthNoTZ getValue getYearNoTZ setDisplayValue setDisplayValueEx
    setDisplayValueLang setValue subtract
  `
    .trim()
    .split(/\s+/),
  // c_GlideDateTimeScoped.md
  GlideDateTime: `
    add addDaysLocalTime addDaysUTC addMonthsLocalTime addMonthsUTC addSeconds addWeeksLocalTime addWeeksUTC
    addYearsLocalTime addYearsUTC after before compareTo equals getDSTOffset getDate getDayOfMonthLocalTime
    getDayOfMonthUTC getDayOfWeekLocalTime getDayOfWeekUTC getDaysInMonthLocalTime getDaysInMonthUTC
    getDisplayValue getDisplayValueInternal getDisplayValueLang getErrorMsg getInternalFormattedLocalTime
    getLocalDate getLocalTime getMonthLocalTime getMonthUTC getNumericValue getTZOffset getTime
    getUserFormattedLocalTime getValue getWeekOfYearLocalTime getWeekOfYearUTC getYearLocalTime getYearUTC
    hasDate isDST isValid onOrAfter onOrBefore setDayOfMonthLocalTime setDayOfMonthUTC setDisplayValue
    setDisplayValueInternal setDisplayValueLang setGlideDateTime setMonthLocalTime setMonthUTC setValue
    setValueUTC setYearLocalTime setYearUTC subtract toString
  `
    .trim()
    .split(/\s+/),
  // c_GlideDigestScopedAPI.md
  GlideDigest: `
    getMD5Base64 getMD5Base64FromInputStream getMD5Hex getMD5HexFromInputStream getSHA1Base64
    getSHA1Base64FromInputStream getSHA1Hex getSHA1HexFromInputStream getSHA256Base64
    getSHA256Base64FromInputStream getSHA256Hex getSHA256HexFromInputStream
  `
    .trim()
    .split(/\s+/),
  // c_GlideDurationScopedAPI.md
  GlideDuration: `
    add getByFormat getDayPart getDisplayValue getDurationValue getRoundedDayPart getValue setDisplayValue
    setValue subtract
  `
    .trim()
    .split(/\s+/),
  // c_GlideElementScopedAPI.md
  GlideElement: `
    canCreate canRead canWrite changes changesFrom changesTo dateNumericValue getAttribute
    getBooleanAttribute getChoiceValue getChoices getDecryptedValue getDisplayValue getDisplayValueLang getED
    getGlideObject getGlobalDisplayValue getHTMLValue getJournalEntry getLabel getLabelLang getName
    getRefRecord getReferenceTable getTableName getValue nil setDateNumericValue setDisplayValue setError
    setPhoneNumber setValue toString
  `
    .trim()
    .split(/\s+/),
  // c_GlideElementDescriptorScopedAPI.md
  GlideElementDescriptor: `
    getAttachmentEncryptionType getEncryptionType getInternalType getLabel getLength getName getPlural
    hasAttachmentsEncrypted isAutoOrSysID isChoiceTable isEdgeEncrypted isEncrypted isMandatory isVirtual
  `
    .trim()
    .split(/\s+/),
  // c_GlideQueryConditionScopedAPI.md
  GlideQueryCondition:
    'addCondition addOrCondition addSystemCondition addSystemOrCondition addUserCondition addUserOrCondition'.split(
      ' ',
    ),
  // c_GlideFilterScopedAPI.md
  GlideFilter: 'checkRecord match setCaseSensitive setEnforceSecurity'.split(' '),
  // c_GlideRecordScopedAPI.md
  GlideRecord: `
    _next _query addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery addNullQuery
    addQuery addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery addUserEncodedQuery
    addUserOrderBy addUserOrderByDesc addUserQuery canCreate canDelete canRead canWrite chooseWindow
    deleteMultiple deleteRecord disableSysIdInOptimization get getAttribute getClassDisplayValue
    getDisplayValue getED getElement getElements getEncodedQuery getLabel getLastErrorMessage getLink
    getRecordClassName getRowCount getTableName getUniqueValue getValue hasNext initialize insert
    isActionAborted isEncodedQueryValid isNewRecord isValid isValidEncodedQuery isValidField isValidRecord
    isView newRecord next operation orderBy orderByDesc query setAbortAction setCategory setLimit
    setNewGuidValue setNoCount setValue setWorkflow update updateMultiple updateWithReferences
  `
    .trim()
    .split(/\s+/),
  // c_GlideEvaluatorScopedAPI.md
  GlideScopedEvaluator: 'evaluateScript getVariable putVariable'.split(' '),
  // c_GlideSessionScopedAPI.md
  GlideSession: `
    getClientData getClientIP getCurrentApplicationId getCurrentDomainID getLanguage getSessionToken
    getTimeZoneName getUrlOnStack isImpersonating isInteractive isLoggedIn putClientData
  `
    .trim()
    .split(/\s+/),
  // GlideStringUtilScopedAPI.md
  GlideStringUtil: `
    dotToUnderBar escapeAllQuotes escapeForHomePage escapeHTML escapeNonPrintable escapeQueryTermSeparator
    escapeTicks getHTMLValue getNumeric isBase64 isEligibleSysID newLinesToBreaks normalizeWhitespace
    unEscapeHTML urlEncode
  `
    .trim()
    .split(/\s+/),
  // c_GlideSysAttachmentScopedAPI.md
  GlideSysAttachment: `
    addAttribute addMultipleAttributes copy deleteAllAttributes deleteAttachment deleteAttribute
    fetchAllAttributes fetchAttribute getAttachments getContent getContentBase64 getContentStream
    updateAllAttributes updateAttribute write writeBase64 writeContentStream
  `
    .trim()
    .split(/\s+/),
  // c_GlideTimeScopedAPI.md
  GlideTime: `
    getByFormat getDisplayValue getDisplayValueEx getDisplayValueInternal getDisplayValueLang
    getHourLocalTime getHourOfDayLocalTime getHourOfDayUTC getHourUTC getMinutesLocalTime getMinutesUTC
    getSeconds getValue setDisplayValue setDisplayValueEx setDisplayValueLang setValue subtract
  `
    .trim()
    .split(/\s+/),
  // c_GlideUserScopedAPI.md
  GlideUser: `
    getCompanyID getDisplayName getEmail getFirstName getID getLastName getName getPreference getRoles
    getTimeZoneLabel getTimeZoneLabelLang getUserRoles hasRole isMemberOf savePreference
  `
    .trim()
    .split(/\s+/),
  // c_GlideSystemScopedAPI.md
  gs: `
    addErrorMessage addHighMessage addInfoMessage addLowMessage addModerateMessage base64Decode base64Encode
    beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek beginningOfNextYear
    beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear dateGenerate daysAgo
    daysAgoEnd daysAgoStart debug endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek
    endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear error eventQueue
    eventQueueScheduled executeNow generateGUID getCallerScopeName getCssCacheVersionString
    getCurrentApplicationId getCurrentScopeName getDateFormat getDateTimeFormat getErrorMessages
    getEscapedMessage getMessage getProperty getSession getSessionID getSessionToken getTimeFormat
    getTimeZoneName getUrlOnStack getUser getUserDisplayName getUserID getUserName hasRole hoursAgo
    hoursAgoEnd hoursAgoStart include info isDebugging isInteractive isLoggedIn isMobile minutesAgoEnd
    minutesAgoStart monthsAgo monthsAgoEnd monthsAgoStart nil quartersAgoEnd quartersAgoStart setProperty
    setRedirect tableExists urlDecode urlEncode warn xmlToJSON yearsAgo yesterday
  `
    .trim()
    .split(/\s+/),
  // ScriptableFlowAPI.md; `setEncryptedOutput` stands there too and is called on GlideActionUtil, as the types have it
  'sn_fd.FlowAPI': `
    cancel executeAction executeActionQuick executeDataStreamAction executeFlow executeFlowQuick
    executeSubflow executeSubflowQuick getErrorMessage getFlowStages getOutputs getRunner getStatus
    hasApprovals restartFlowFromContext scheduleCancel sendMessage startAction
    startActionQuick startFlow startFlowQuick startSubflow startSubflowQuick
  `
    .trim()
    .split(/\s+/),
  // ScriptableFlowRunnerScopedAPI.md
  'sn_fd.FlowRunner': `
    action addInput asUser datastream flow inBackground inDomain inForeground quick run subflow timeout
    validateInputs withConnectionAliasOverride withInputs withRoles
  `
    .trim()
    .split(/\s+/),
  // ScriptableFlowRunnerResultScopedAPI.md
  'sn_fd.FlowRunnerResult': `
    debug getContextId getDataStream getDate getDomainId getFlowObjectName getFlowObjectType getOutputs
  `
    .trim()
    .split(/\s+/),
  'sn_fd.GlideActionUtil': ['setEncryptedOutput'],
  // c_RESTMessageV2API.md
  'sn_ws.RESTMessageV2': `
    disableForcedVariableSubstitution execute executeAsync getEndpoint getRequestBody getRequestHeader
    getRequestHeaders saveResponseBodyAsAttachment setAllowedRedirectURIs setAuthenticationProfile
    setBasicAuth setEccCorrelator setEccParameter setEndpoint setHttpMethod setHttpTimeout setLogLevel
    setMIDServer setMutualAuth setQueryParameter setRequestBody setRequestBodyFromAttachment setRequestHeader
    setRequestorProfile setStringParameter setStringParameterNoEscape
  `
    .trim()
    .split(/\s+/),
  // c_RESTResponseV2API.md
  'sn_ws.RESTResponseV2': `
    getAllHeaders getBody getCookies getErrorCode getErrorMessage getHeader getHeaders getQueryString
    getResponseAttachmentSysid getStatusCode haveError waitForResponse
  `
    .trim()
    .split(/\s+/),
};

/**
 * Members beyond those pages. `types`: @servicenow/glide 27.0.5 prints the vendor's description above them, or lists them as
 * scoped. Else the section of servicenow-instance.md that describes them.
 */
const others: Readonly<Record<string, readonly string[]>> = {
  // types (`ScopedGlideAggregate` and descriptions); 11.6 for addHaving
  GlideAggregate: `
    _next _query addHaving addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery
    addUserEncodedQuery addUserOrderBy addUserOrderByDesc addUserQuery disableSecurityFeature
    enableSecurityFeature enableSessionLanguageJoin
  `
    .trim()
    .split(/\s+/),
  // types; platform-support-functions.md for the first two
  GlideDBFunctionBuilder: 'greatest least endfunc now'.split(' '),
  // 11.9
  GlideDuration: ['getNumericValue'],
  // types; 11.4 for the first two
  GlideElement: 'changesFromNotEmpty changesToNotEmpty getError hasAttribute'.split(' '),
  // 11.1 and 11.3; security-data-filters.md
  GlideRecord:
    'addInactiveQuery autoSysFields insertWithReferences setNewGuid disableSecurityFeature enableSecurityFeature'.split(
      ' ',
    ),
  // 10.5
  GlideSession: ['setStrictQuery'],
  // 14.3, types
  'sn_fd.FlowAPI': ['getState'],
  // types; 11.7 for addSuccessMessage
  gs: 'addSuccessMessage beginningOfLastYear beginningOfWeek datePart endOfWeek getDurationDate minutesAgo'.split(' '),
};

/** Members a scoped app has of a class; undefined for a class without such a list, which is not divided. */
export function scopedMembersOf(title: string): readonly string[] | undefined {
  const page = pages[title];
  const more = others[title] ?? [];
  return page === undefined && more.length === 0 ? undefined : [...(page ?? []), ...more];
}
