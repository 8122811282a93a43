/** Columns of a finding that flows use, as the compiler needs them: data pills must be plain property accesses. */
export interface FindingTrigger {
  readonly trigger: {
    readonly current: {
      readonly sys_id?: unknown;
      readonly number?: unknown;
      readonly playbook?: unknown;
      readonly application_owner?: unknown;
      readonly priority?: unknown;
      readonly due_date?: unknown;
      readonly assignment_group?: unknown;
      readonly approvers?: unknown;
      readonly approval_due?: unknown;
      readonly acceptance_approvers?: unknown;
    };
  };
}

/** The same with the variables of the planning flow. An alias: the compiler wants an index signature, which it infers here. */
export type PlanParams = {
  readonly trigger: FindingTrigger['trigger'];
  readonly flowVariables: { readonly version: unknown; readonly group: unknown; readonly person: unknown };
};
