/** Columns of a finding that flows use, as the compiler needs them: data pills must be plain property accesses. */
export interface FindingTrigger {
  readonly trigger: {
    readonly current: {
      readonly sys_id?: unknown;
      readonly number?: unknown;
      readonly playbook?: unknown;
      readonly priority?: unknown;
      readonly due_date?: unknown;
      readonly assignment_group?: unknown;
      readonly plan_approver?: unknown;
      readonly finding_owner?: unknown;
    };
  };
}
