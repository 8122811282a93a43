// What only time brings about: records of such a test become a year old, and two of them share a key as if they had
// arrived at the same moment. No rule runs, as none does when time passes.
(function ageRecords() {
  const LONG_AGO = '2020-01-01 00:00:00';
  function write(table, query, values) {
    const record = new GlideRecord(table);
    record.addEncodedQuery(query);
    record.setWorkflow(false);
    record.autoSysFields(false);
    record.query();
    while (record.next()) {
      for (const name of Object.keys(values)) record.setValue(name, values[name]);
      record.setWorkflow(false);
      record.autoSysFields(false);
      record.update();
    }
  }
  write('x_onspr_bridge_finding', 'short_descriptionSTARTSWITHATF job: old', { opened_at: LONG_AGO });
  write('x_onspr_bridge_finding', 'short_descriptionSTARTSWITHATF job: overdue', {
    due_date: LONG_AGO,
    follow_up_at: LONG_AGO,
  });
  write('x_onspr_bridge_finding', 'short_descriptionSTARTSWITHATF job: twin', { correlation_id: 'atf-job-twin' });
  write('x_onspr_bridge_sync_issue', 'titleSTARTSWITHATF job: old', { sys_updated_on: LONG_AGO });
  return true;
})();
