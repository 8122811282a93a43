/**
 * Makes a record form answer while a person types: UI policies of the package, its client scripts and client-side UI
 * actions. Everything it needs is in the form's `data-rules`. Without it the form works as the server drew it.
 */
import { decideForm } from './form-rules.js';
import { call, createGiven, loadScript, notify, refuse } from './package-script.js';

/** Policies that undo each other's values would never come to rest. */
const MOST_ROUNDS = 10;

const form = document.getElementById('record-form');
const rules = JSON.parse(form.dataset.rules);
/** Fields as dictionary and access rules have them, and as client scripts have changed them since. */
const fields = structuredClone(rules.fields);
const lists = new Map();
/** Values as scripts were last told of them. */
const latest = new Map();
const sections = new Map();
let isChanged = false;
let isApplying = false;
let isStale = false;
let held = {};
let pressed = '';

const holder = (field) => document.querySelector(`[data-field="${CSS.escape(field)}"]`);
const control = (field) => document.getElementById(`f-${field}`);

function readValue(field) {
  const input = control(field);
  if (input === null) return rules.values[field] ?? '';
  if (input.type === 'checkbox') return String(input.checked);
  if (input.dataset.multiple !== undefined)
    return [...input.querySelectorAll(':checked')].map((box) => box.value).join(',');
  return input.dataset.stored !== undefined && input.value === input.dataset.shown ? input.dataset.stored : input.value;
}

function writeValue(field, value, display) {
  const input = control(field);
  if (input === null) {
    rules.values[field] = value;
    return;
  }
  const before = readValue(field);
  if (input.type === 'checkbox') input.checked = value === 'true' || value === '1';
  else if (input.dataset.multiple !== undefined) {
    const wanted = new Set(value.split(','));
    for (const box of input.querySelectorAll('[type=checkbox]')) box.checked = wanted.has(box.value);
  } else if (input.dataset.stored !== undefined) {
    input.value = display ?? value;
    Object.assign(input.dataset, { shown: input.value, stored: value });
  } else input.value = value;
  if (readValue(field) === before) return;
  holder(field).dataset.written = 'true';
  latest.set(field, readValue(field));
  isStale = true;
  changed(field, before);
}

function show(element, isVisible) {
  if (element !== null) element.hidden = !isVisible;
}

/** Draws what policies decide now; what they and scripts set may make others hold, so it goes on until all is quiet. */
function apply() {
  isStale = true;
  if (isApplying) return;
  isApplying = true;
  try {
    for (let round = 0; isStale && round < MOST_ROUNDS; round += 1) {
      isStale = false;
      const policies = rules.policies.filter((policy) => policy.onLoad || isChanged);
      const values = { ...rules.values };
      for (const field of Object.keys(fields)) values[field] = readValue(field);
      const decided = decideForm(policies, fields, values);
      draw(decided);
      runPolicyScripts(decided.held);
      for (const [field, value] of Object.entries(decided.changes)) writeValue(field, value);
    }
  } finally {
    isApplying = false;
  }
}

function draw(decided) {
  for (const [field, state] of Object.entries(decided.fields)) {
    const place = holder(field);
    if (place === null) continue;
    show(place, state.visible);
    place.querySelector('label')?.classList.toggle('required', state.mandatory);
    const set = place.querySelector('fieldset');
    if (set !== null) set.disabled = state.readOnly;
    const input = control(field);
    if (input !== null && input.type !== 'checkbox') input.required = state.mandatory;
    drawMessage(place, 'policy', state.message);
  }
  for (const [list, isVisible] of [...Object.entries(decided.lists), ...lists])
    for (const place of document.querySelectorAll(`[data-list="${CSS.escape(list)}"]`)) show(place, isVisible);
  for (const section of document.querySelectorAll('[data-section]')) {
    const hasContent = section.querySelector('.field:not([hidden]), .note') !== null;
    show(section, sections.get(section.dataset.section) ?? hasContent);
    const link = document.querySelector(`.jump-link[href="#${section.getAttribute('aria-labelledby')}"]`);
    show(link?.parentElement ?? null, !section.hidden);
  }
}

function drawMessage(place, source, message) {
  const selector = source === 'policy' ? '.field-message:not([data-script])' : '.field-message[data-script]';
  for (const old of place.querySelectorAll(selector)) old.remove();
  if (message === null) return;
  const line = document.createElement('p');
  line.className = `field-message ${message.kind}`;
  line.textContent = message.text;
  if (source === 'script') line.dataset.script = 'true';
  place.append(line);
}

function setField(field, property, value) {
  if (fields[field] === undefined) return;
  fields[field][property] = value;
  apply();
}

const toFlag = (value) => value === true || value === 'true';
const stateOf = (field) => {
  const place = holder(field);
  return {
    isVisible: place !== null && !place.hidden,
    isReadOnly: place?.querySelector('fieldset')?.disabled ?? true,
    isMandatory: place?.querySelector('label')?.classList.contains('required') ?? false,
  };
};
const KINDS = { error: 'error', warning: 'warning', info: 'info' };
const submitTo = (name) => {
  const button = document.querySelector(`[data-action-name="${CSS.escape(name)}"]`);
  if (button === null) throw new Error(`the form has no action ${name}`);
  pressed = name;
  form.action = button.dataset.address;
  form.requestSubmit();
};
const save = () => {
  pressed = 'sysverb_update';
  form.requestSubmit();
};

const offered = {
  getValue: (field) => readValue(field),
  getDisplayValue: (field) => {
    const input = control(field);
    if (input === null) return readValue(field);
    return input.selectedOptions?.[0]?.textContent.trim() ?? input.value;
  },
  getIntValue: (field) => Number.parseInt(readValue(field), 10) || 0,
  getDecimalValue: (field) => Number.parseFloat(readValue(field)) || 0,
  getBooleanValue: (field) => readValue(field) === 'true',
  setValue: (field, value, display) => {
    writeValue(field, String(value ?? ''), display);
    apply();
  },
  clearValue: (field) => {
    writeValue(field, '');
    apply();
  },
  setMandatory: (field, value) => setField(field, 'mandatory', toFlag(value)),
  isMandatory: (field) => stateOf(field).isMandatory,
  setReadOnly: (field, value) => setField(field, 'readOnly', toFlag(value)),
  setReadonly: (field, value) => setField(field, 'readOnly', toFlag(value)),
  setDisabled: (field, value) => setField(field, 'readOnly', toFlag(value)),
  isReadOnly: (field) => stateOf(field).isReadOnly,
  setVisible: (field, value) => setField(field, 'visible', toFlag(value)),
  setDisplay: (field, value) => setField(field, 'visible', toFlag(value)),
  isVisible: (field) => stateOf(field).isVisible,
  hasField: (field) => holder(field) !== null,
  getLabelOf: (field) => holder(field)?.querySelector('.label')?.textContent.trim() ?? '',
  setLabelOf: (field, text) => {
    const label = holder(field)?.querySelector('.label');
    if (label) label.textContent = text;
  },
  addOption: (field, value, label, at) => {
    const select = control(field);
    if (select?.options === undefined) return;
    if (![...select.options].some((option) => option.value === String(value)))
      select.add(new Option(label, value), at === undefined ? null : Number(at));
  },
  removeOption: (field, value) => {
    for (const option of [...(control(field)?.options ?? [])]) if (option.value === String(value)) option.remove();
    apply();
  },
  clearOptions: (field) => {
    control(field)?.replaceChildren();
    apply();
  },
  addInfoMessage: (text) => notify('info', text),
  addWarningMessage: (text) => notify('info', text),
  addSuccessMessage: (text) => notify('good', text),
  addErrorMessage: (text) => notify('bad', text),
  clearMessages: () => {
    for (const line of document.querySelectorAll('.notice[data-script]')) line.remove();
  },
  showFieldMsg: (field, text, kind) => {
    const place = holder(field);
    if (place !== null) drawMessage(place, 'script', { kind: KINDS[kind] ?? 'info', text });
  },
  showErrorBox: (field, text) => offered.showFieldMsg(field, text, 'error'),
  hideFieldMsg: (field) => {
    const place = holder(field);
    if (place !== null) drawMessage(place, 'script', null);
  },
  hideErrorBox: (field) => offered.hideFieldMsg(field),
  hideAllFieldMsgs: () => {
    for (const line of document.querySelectorAll('.field-message[data-script]')) line.remove();
  },
  setSectionDisplay: (name, isVisible) => {
    sections.set(name, isVisible);
    apply();
  },
  getSectionNames: () => [...document.querySelectorAll('[data-section]')].map((section) => section.dataset.section),
  showRelatedList: (list) => {
    lists.set(list.replace(/^REL:/, ''), true);
    apply();
  },
  hideRelatedList: (list) => {
    lists.set(list.replace(/^REL:/, ''), false);
    apply();
  },
  isNewRecord: () => rules.isNew,
  getTableName: () => rules.table,
  getUniqueValue: () => rules.sysId,
  getViewName: () => rules.view,
  getActionName: () => pressed,
  getFormElement: () => form,
  save,
  submit: (name) => (name === undefined ? save() : submitTo(name)),
};
const g_form = new Proxy(offered, {
  get: (target, member) => {
    if (typeof member === 'symbol' || member in target) return target[member];
    throw new Error(`not emulated: g_form.${member}`);
  },
});

const given = createGiven(rules.user, {
  g_form,
  g_scratchpad: rules.scratchpad,
  gsftSubmit: (_control, _form, name) => submitTo(name),
});
const load = (script) => loadScript(script, given);

const loaded = await Promise.all(rules.scripts.map(async (script) => ({ script, run: await load(script) }))).then(
  (all) => all.filter(({ run }) => typeof run === 'function'),
);
const scriptsFor = (event) => loaded.filter(({ script }) => script.event === event);

function runPolicyScripts(now) {
  for (const [policy, holds] of Object.entries(now)) {
    if (held[policy] === holds) continue;
    held = { ...held, [policy]: holds };
    for (const { script, run } of scriptsFor(holds ? 'policyTrue' : 'policyFalse'))
      if (script.sysId === policy) call(script, run);
  }
}

function changed(field, before, isLoading = false) {
  for (const { script, run } of scriptsFor('onChange'))
    if (script.field === field) call(script, run, control(field), before, readValue(field), isLoading, false);
}

for (const input of document.querySelectorAll('[id^="f-"]')) {
  const field = input.id.slice(2);
  latest.set(field, readValue(field));
  const react = () => {
    const old = latest.get(field);
    if (readValue(field) === old) return;
    latest.set(field, readValue(field));
    isChanged = true;
    changed(field, old);
    apply();
  };
  input.addEventListener('change', react);
  // While a text is typed only policies follow, so that what they ask for shows at once.
  input.addEventListener('input', () => {
    isChanged = true;
    apply();
  });
}

form.addEventListener('submit', (event) => {
  if (event.submitter?.dataset.actionName) pressed = event.submitter.dataset.actionName;
  const isRefused = scriptsFor('onSubmit').some(({ script, run }) => call(script, run) === false);
  if (isRefused) {
    event.preventDefault();
    return;
  }
  // A disabled field is not sent: those a script has written to must be.
  for (const place of document.querySelectorAll('[data-written]')) {
    const set = place.querySelector('fieldset');
    if (set !== null) set.disabled = false;
  }
});

for (const button of document.querySelectorAll('[data-client-action]')) {
  const script = { name: `UI action “${button.textContent.trim()}”`, address: button.dataset.clientAction };
  button.addEventListener('click', async () => {
    const run = await load(script);
    if (typeof run === 'function')
      await Promise.resolve(call(script, run, g_form)).catch((error) => refuse(script.name, error));
  });
}

for (const { script, run } of scriptsFor('onLoad')) call(script, run);
for (const field of Object.keys(fields)) changed(field, readValue(field), true);
apply();
form.dataset.ready = 'true';
