// Runs the app's scheduled jobs as they are shipped, once and now: a test cannot wait for their turn.
(function runJobs() {
  const job = new GlideRecord('sysauto_script');
  job.addQuery('name', 'STARTSWITH', 'Onspring Bridge:');
  job.addQuery('active', true);
  job.orderBy('name');
  job.query();
  const names = [];
  while (job.next()) {
    new GlideScopedEvaluator().evaluateScript(job, 'script', null);
    names.push(job.getValue('name'));
  }
  stepResult.setOutputMessage(`Ran ${names.join(', ')}`);
  return names.length === 5;
})();
