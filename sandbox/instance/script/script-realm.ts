import type { Context } from 'node:vm';
import { createScriptContext } from './script-context.ts';

/** The variables of one transaction. */
export interface RealmScope {
  /** Value of a provided name, asked for when a script reads it. */
  provide(name: string): unknown;
  /** Provided names a script of the transaction has overwritten. */
  readonly assigned: Map<string, unknown>;
  /** What scripts leaked, while another transaction has the global scope. */
  readonly leaked: Map<string, unknown>;
}

/** One global scope that the transactions of an instance use in turn. */
export interface ScriptRealm {
  readonly context: Context;
  /** Runs `action` with the variables of `scope`; a script it interrupts finds its own again. */
  within<Value>(scope: RealmScope, action: () => Value): Value;
  /** Makes leaked variables of the running scope that scripts declare with `var`, so that they can be taken away. */
  declare(names: readonly string[]): void;
  /** Sets variables for the time of `action`. */
  withVariables<Value>(variables: Readonly<Record<string, unknown>>, action: () => Value): Value;
}

/** What one transaction leaves in a global scope, by name. */
const absent = Symbol('absent');

export function createRealmScope(provide: (name: string) => unknown): RealmScope {
  return { provide, assigned: new Map(), leaked: new Map() };
}

/**
 * A global scope costs more than all else a short transaction does, so there is one; the variables of a transaction
 * (servicenow-instance.md 12.2, "unwrapped var") are put into it and taken out when another one runs. `provided` are the
 * names every transaction has. What a script does to built-in objects stays, as nothing takes it back.
 */
export function createScriptRealm(now: () => number, provided: readonly string[]): ScriptRealm {
  const context = createScriptContext(now);
  let loaded: RealmScope | null = null;
  let running: RealmScope | null = null;

  for (const name of provided) {
    Object.defineProperty(context, name, {
      configurable: true,
      enumerable: true,
      get() {
        if (loaded === null) return undefined;
        return loaded.assigned.has(name) ? loaded.assigned.get(name) : loaded.provide(name);
      },
      set(value: unknown) {
        loaded?.assigned.set(name, value);
      },
    });
  }
  const permanent = new Set(Object.getOwnPropertyNames(context));

  function takeOut(scope: RealmScope): void {
    for (const name of Object.getOwnPropertyNames(context)) {
      if (permanent.has(name)) continue;
      scope.leaked.set(name, context[name]);
      delete context[name];
    }
  }

  function load(scope: RealmScope): void {
    if (loaded === scope) return;
    if (loaded !== null) takeOut(loaded);
    loaded = scope;
    for (const [name, value] of scope.leaked) context[name] = value;
    scope.leaked.clear();
  }

  return {
    context,
    within(scope, action) {
      const interrupted = running;
      load(scope);
      running = scope;
      try {
        return action();
      } finally {
        running = interrupted;
        if (interrupted !== null) load(interrupted);
      }
    },
    declare(names) {
      // A property that is there already stays deletable when a script declares it (ECMA-262, CreateGlobalVarBinding).
      for (const name of names) if (!Object.hasOwn(context, name)) context[name] = undefined;
    },
    withVariables(variables, action) {
      const hidden: [string, unknown][] = [];
      for (const [name, value] of Object.entries(variables)) {
        hidden.push([name, Object.hasOwn(context, name) ? context[name] : absent]);
        context[name] = value;
      }
      try {
        return action();
      } finally {
        for (const [name, value] of hidden) {
          if (value === absent) delete context[name];
          else context[name] = value;
        }
      }
    },
  };
}
