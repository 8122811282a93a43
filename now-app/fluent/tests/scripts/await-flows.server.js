// Flows run beside the test (KB0787886): this step ends when no finding of such a test is in their hands any more.
(function awaitFlows() {
  const MOST_MS = 20000;
  const end = Date.now() + MOST_MS;
  function countWaiting() {
    const finding = new GlideRecord('x_onspr_bridge_finding');
    finding.addQuery('short_description', 'STARTSWITH', 'ATF flow:');
    finding.addEncodedQuery(
      'state=10^playbookISNOTEMPTY^NQshort_descriptionSTARTSWITHATF flow:^state=11^approval=not requested^approversISNOTEMPTY',
    );
    finding.query();
    return finding.getRowCount();
  }
  let waiting = countWaiting();
  while (waiting > 0 && Date.now() < end) waiting = countWaiting();
  stepResult.setOutputMessage(`${waiting} findings still wait for a flow`);
  return waiting === 0;
})();
