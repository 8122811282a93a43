function onLoad() {
  (g_scratchpad.withheldStates || []).forEach((state) => {
    g_form.removeOption('state', state);
  });
}
