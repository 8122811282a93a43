import { createHash } from 'node:crypto';
import type { LogEntry } from '../../types.ts';
import { displayPattern, type Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { parseDateTimeText } from './date-text.ts';
import { identify, isGlideRecord } from './glide-record.ts';
import { applicationId, GlideSession } from './glide-session.ts';
import { glideStringUtil } from './glide-string-util.ts';
import { GlideUser, holdsRole } from './glide-user.ts';
import { dateFunctions } from './gs-dates.ts';
import { toCondition } from './query-builder.ts';
import { toText } from './values.ts';
import { toXmlObject } from './xml-object.ts';

/** Members of the global `gs` that a scoped app does not get (servicenow-instance.md 11.7, last row), and one that is gone from both. */
const BLOCKED = [
  'log',
  'logError',
  'logWarning',
  'print',
  'now',
  'nowDateTime',
  'nowNoTZ',
  'sleep',
  'getXMLText',
  'workflowFlush',
  'flushMessages',
  'getSessionToken',
];

/** For the members that are added below from a list. */
let environmentOf: (system: GlideSystem) => Environment;

/** `gs` of a scoped app (servicenow-instance.md 11.7). */
export class GlideSystem {
  readonly #environment: Environment;

  static {
    environmentOf = (system) => system.#environment;
  }

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  info(message: unknown, ...args: readonly unknown[]): void {
    this.#log('info', message, args);
  }

  warn(message: unknown, ...args: readonly unknown[]): void {
    this.#log('warn', message, args);
  }

  error(message: unknown, ...args: readonly unknown[]): void {
    this.#log('error', message, args);
  }

  debug(message: unknown, ...args: readonly unknown[]): void {
    this.#log('debug', message, args);
  }

  isDebugging(): boolean {
    return false;
  }

  addInfoMessage(text: unknown): void {
    this.#addMessage('info', text);
  }

  addErrorMessage(text: unknown): void {
    this.#addMessage('error', text);
  }

  addLowMessage(text: unknown): void {
    this.#addMessage('low', text);
  }

  addModerateMessage(text: unknown): void {
    this.#addMessage('moderate', text);
  }

  addHighMessage(text: unknown): void {
    this.#addMessage('high', text);
  }

  addSuccessMessage(text: unknown): void {
    this.#addMessage('success', text);
  }

  getErrorMessages(): string[] {
    return this.#messagesOf('error');
  }

  getUserID(): string {
    return this.#environment.transaction.session.userId;
  }

  getUserName(): string {
    return this.#environment.transaction.session.userName;
  }

  getUserDisplayName(): string {
    return new GlideUser(this.#environment).getDisplayName();
  }

  getUser(): GlideUser {
    return new GlideUser(this.#environment);
  }

  hasRole(list: unknown): boolean {
    return holdsRole(this.#environment, list);
  }

  isLoggedIn(): boolean {
    return this.getSession().isLoggedIn();
  }

  isInteractive(): boolean {
    return this.#environment.transaction.session.interactive;
  }

  isMobile(): boolean {
    return false;
  }

  getSession(): GlideSession {
    return new GlideSession(this.#environment);
  }

  getSessionID(): string {
    return this.#environment.transaction.id;
  }

  /** Always text; `alternative`, else null, when there is no such property. */
  getProperty(key: unknown, alternative?: unknown): unknown {
    return this.#environment.instance.property(toText(key)) ?? alternative ?? null;
  }

  /** Own scope only (11.7). */
  setProperty(key: unknown, value: unknown): void {
    const { scope, instance } = this.#environment;
    if (scope !== 'global' && !toText(key).startsWith(`${scope}.`)) {
      throw new ScriptError('SCOPE_DENIED', `scope '${scope}' may not set the property ${toText(key)}`);
    }
    instance.setProperty(toText(key), toText(value));
  }

  eventQueue(name: unknown, record: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
    const { instance, transaction, scope } = this.#environment;
    const target = isGlideRecord(record) ? identify(record) : { table: '', sysId: '' };
    const event = { name: toText(name), parm1: toText(parm1), parm2: toText(parm2), ...target, scope };
    instance.queueEvent(transaction, queue === undefined ? event : { ...event, queue: toText(queue) });
  }

  eventQueueScheduled(name: unknown, record: unknown, parm1: unknown, parm2: unknown, when: unknown): void {
    const { instance, transaction } = this.#environment;
    const at = parseDateTimeText(toText(when), 'utc') ?? instance.clock.now();
    const work = { name: `event ${toText(name)}`, session: transaction.session, at };
    instance.queue.add({ ...work, run: () => this.eventQueue(name, record, parm1, parm2) });
  }

  generateGUID(): string {
    return this.#environment.instance.createSysId();
  }

  nil(value: unknown): boolean {
    return toText(value) === '';
  }

  tableExists(name: unknown): boolean {
    return this.#environment.instance.schema.table(toText(name)) !== undefined;
  }

  base64Encode(text: unknown): string {
    return Buffer.from(toText(text), 'utf8').toString('base64');
  }

  base64Decode(text: unknown): string {
    return Buffer.from(toText(text), 'base64').toString('utf8');
  }

  urlEncode(text: unknown): string {
    return glideStringUtil.urlEncode(text);
  }

  urlDecode(text: unknown): string {
    return decodeURIComponent(toText(text).replaceAll('+', ' '));
  }

  /** Text of a `sys_ui_message`, the key itself when there is none; `{0}` takes the first argument. */
  getMessage(key: unknown, args?: unknown): string {
    const { database, schema } = this.#environment.instance;
    const isThere = schema.table('sys_ui_message') !== undefined;
    const rows = isThere ? database.select('sys_ui_message', toCondition(['key', key])) : [];
    const language = this.#language();
    const known = rows.find((row) => row['language'] === language) ?? rows.find((row) => row['language'] === 'en');
    return fill(known?.['message'] || toText(key), Array.isArray(args) ? args : args === undefined ? [] : [args]);
  }

  /** The user's own language, else that of the instance (ServiceNowDocs, "Language selection"; property `glide.sys.language`). */
  #language(): string {
    const { instance, transaction } = this.#environment;
    const own = instance.database.get('sys_user', transaction.session.userId)?.['preferred_language'];
    return own || instance.property('glide.sys.language') || 'en';
  }

  /** The message with HTML's special characters as entities. */
  getEscapedMessage(key: unknown, args?: unknown): string {
    return glideStringUtil.escapeHTML(this.getMessage(key, args));
  }

  /** Deprecated on the platform in favour of the session's method. */
  getTimeZoneName(): string {
    return this.getSession().getTimeZoneName();
  }

  /** Null: no session of this stand-in moves through the platform's pages. */
  getUrlOnStack(): string | null {
    return null;
  }

  /** The platform's pages are not here, so that a redirect leads nowhere: a line in the log. */
  setRedirect(target: unknown): void {
    this.#log('debug', 'redirect to {0}: the platform UI is not part of this stand-in', [target]);
  }

  /** Object of an XML document, null when it is not well formed (ServiceNowDocs; layout as `toXmlObject` says). */
  xmlToJSON(xml: unknown): unknown {
    return toXmlObject(toText(xml));
  }

  /** Cache version of the style sheets: fixed, as they are (layout of the vendor's example). */
  getCssCacheVersionString(): string {
    return `_${createHash('md5').update('style sheets').digest('hex')}&theme=`;
  }

  /** Runs a script include of the scope into the transaction's global scope. */
  include(name: unknown): boolean {
    const { database, schema } = this.#environment.instance;
    if (schema.table('sys_script_include') === undefined) return false;
    const [row] = database.select('sys_script_include', `name=${toText(name)}^active=true`, { limit: 1 });
    if (row === undefined) return false;
    this.#environment.run(row['script'] ?? '', `script include ${toText(name)}`, {});
    return true;
  }

  /** Runs a scheduled job of the own scope now. */
  executeNow(job: unknown): string {
    if (!isGlideRecord(job)) throw new ScriptError('SCRIPT_ERROR', 'gs.executeNow needs the record of a job');
    const { sysId } = identify(job);
    this.#environment.instance.runJob(sysId);
    return sysId;
  }

  /** Null: this stand-in runs one scope. */
  getCallerScopeName(): string | null {
    return null;
  }

  getCurrentScopeName(): string {
    return this.#environment.scope;
  }

  getCurrentApplicationId(): string {
    return applicationId(this.#environment);
  }

  getDateFormat(): string {
    return displayPattern(this.#environment).date;
  }

  getTimeFormat(): string {
    return displayPattern(this.#environment).time;
  }

  getDateTimeFormat(): string {
    const pattern = displayPattern(this.#environment);
    return `${pattern.date} ${pattern.time}`;
  }

  #log(level: LogEntry['level'], message: unknown, args: readonly unknown[]): void {
    const { instance, scope } = this.#environment;
    instance.log(level, scope, fill(toText(message), args));
  }

  #addMessage(kind: string, text: unknown): void {
    this.#environment.messages.push({ kind, text: toText(text) });
  }

  #messagesOf(kind: string): string[] {
    return this.#environment.messages.filter((message) => message.kind === kind).map((message) => message.text);
  }
}

for (const [name, compute] of Object.entries(dateFunctions)) {
  Object.defineProperty(GlideSystem.prototype, name, {
    value(this: GlideSystem, ...args: readonly unknown[]): string {
      return compute(environmentOf(this), args);
    },
  });
}
for (const name of BLOCKED) {
  Object.defineProperty(GlideSystem.prototype, name, {
    value: (): never => {
      throw new ScriptError('GLIDE_BLOCKED', `gs.${name} is not allowed in scoped applications`);
    },
  });
}

/** Puts arguments into `{0}`, `{1}`, …; a place without argument stays. */
function fill(text: string, args: readonly unknown[]): string {
  return text.replaceAll(/\{(\d+)\}/g, (place, index: string) => {
    const argument = args[Number(index)];
    return argument === undefined ? place : toText(argument);
  });
}
