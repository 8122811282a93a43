/** Columns of a remediation task that flows use, as the compiler needs them: data pills must be plain property accesses. */
export interface TaskTrigger {
  readonly trigger: {
    readonly current: {
      readonly sys_id?: unknown;
      readonly approver?: unknown;
      readonly change_request?: unknown;
    };
  };
}
