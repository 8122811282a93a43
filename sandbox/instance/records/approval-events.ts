import type { Instance } from '../types.ts';

/** States of a task's approval that the platform announces, with the event. */
const announced: Readonly<Record<string, string>> = { approved: 'task.approved', rejected: 'task.rejected' };

/** The base rules that fire `task.approved` and `task.rejected` (servicenow-instance.md 14.1, D/O; parameters are C). */
export function createApprovalEvents(instance: Instance): void {
  instance.records.addEngine((transaction, { table, operation, current, previous }) => {
    const approval = current['approval'] ?? '';
    const name = announced[approval];
    if (name === undefined || operation === 'delete' || approval === previous?.['approval']) return;
    if (!instance.schema.isA(table, 'task')) return;
    const { userId: parm1, userName: parm2 } = transaction.session;
    instance.queueEvent(transaction, { name, parm1, parm2, table, sysId: current['sys_id'] ?? '' });
  });
}
