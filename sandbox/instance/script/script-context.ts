import { types } from 'node:util';
import { type Context, constants, createContext, Script } from 'node:vm';

/**
 * What Node has and the platform's engine has not (servicenow-instance.md 15): globals that are disallowed or newer
 * than its ECMAScript level, and methods that came after it. `Set` methods, `Promise.try` and `withResolvers` stay.
 */
const REMOVED_GLOBALS = [
  'console',
  'WebAssembly',
  'Intl',
  'Reflect',
  'Atomics',
  'SharedArrayBuffer',
  'WeakRef',
  'FinalizationRegistry',
  'Iterator',
  'DisposableStack',
  'AsyncDisposableStack',
  'SuppressedError',
  'Float16Array',
];
const REMOVED_METHODS: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  RegExp: ['escape'],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  'DataView.prototype': ['getBigInt64', 'getBigUint64', 'setBigInt64', 'setBigUint64'],
};

const setUp = new Script(
  `(function (now, isError, removedGlobals, removedMethods) {
    const construct = Reflect.construct;
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args, newTarget) => construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: () => new RealDate(now()).toString(),
      get: (target, name) => (name === 'now' ? now : target[name]),
    });
    RealDate.prototype.constructor = globalThis.Date;
    globalThis.Class = {
      create: () =>
        function (...args) {
          if (typeof this.initialize === 'function') this.initialize(...args);
        },
    };
    Object.extendsObject = (base, members) => Object.assign(Object.create(base.prototype ?? base), members);
    const isInstance = Function.prototype[Symbol.hasInstance];
    Object.defineProperty(Error, Symbol.hasInstance, {
      value(candidate) {
        return isInstance.call(this, candidate) || (this === Error && isError(candidate));
      },
    });
    const generator = Object.getPrototypeOf(function* () {}).prototype;
    Object.defineProperty(generator, Symbol.iterator, {
      value() {
        throw new TypeError('RHINO_UNSUPPORTED: generator objects in for-of, spread and destructuring');
      },
    });
    for (const owner of Object.keys(removedMethods)) {
      const object = owner.split('.').reduce((at, name) => at[name], globalThis);
      for (const method of removedMethods[owner]) delete object[method];
    }
    for (const name of removedGlobals) delete globalThis[name];
  })`,
  { filename: 'sandbox:set-up' },
);

/**
 * A fresh global scope for scripts, without anything of Node; `Date` follows the instance's
 * clock, errors of the Glide objects are instances of `Error` and promises settle before a run ends
 * (servicenow-instance.md 15). Costs about 1.5 ms. Answers the scope's global object.
 */
export function createScriptContext(now: () => number): Context {
  const context = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const prepare: unknown = setUp.runInContext(context);
  if (typeof prepare !== 'function') throw new Error('the set-up script answered no function');
  prepare(now, types.isNativeError, REMOVED_GLOBALS, REMOVED_METHODS);
  return context;
}
