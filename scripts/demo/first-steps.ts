/** What a person can do once everything runs, each step with its address. */
export function toFirstSteps(ports: { readonly instance: number; readonly onspring: number }): string {
  const instance = `http://127.0.0.1:${ports.instance}/`;
  const onspring = `http://127.0.0.1:${ports.onspring}/`;
  const steps = [
    [instance, 'choose an approver for whom decisions wait (no password is asked), and approve a plan'],
    [instance, 'switch user to an agent: "Unassigned tasks" holds the first step of that plan; close it'],
    [onspring, 'open the same finding: its status and progress have arrived; change its title and save'],
    [instance, 'open the finding again: the new title is there'],
  ];
  return ['Try it:', ...steps.map(([address, what], index) => `  ${index + 1}. ${address}  ${what}`)].join('\n');
}
