import '@servicenow/sdk/global';
import { CrossScopePrivilege } from '@servicenow/sdk/core';

CrossScopePrivilege({
  $id: Now.ID['privilege_cmdb_ci_business_app_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci_business_app',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_group_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_group',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sysapproval_approver_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_import_set_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_import_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_RESTMessageV2_execute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'RESTMessageV2',
  targetScope: 'global',
  targetType: 'scriptable',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_CertificateEncryption_execute'],
  operation: 'execute',
  status: 'allowed',
  targetName: 'CertificateEncryption',
  targetScope: 'global',
  targetType: 'scriptable',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_task_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'task',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_incident_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_incident_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'incident',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_problem_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'problem',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_problem_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'problem',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_change_request_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_change_request_write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_grmember_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_grmember',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_change_request_create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'change_request',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_cmdb_ci_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_hub_flow_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_hub_flow',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_attachment_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_attachment',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege_sys_user_has_role_read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_has_role',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
