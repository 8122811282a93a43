import type { IssueReport, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { toBridgeError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import { isMapFaultKey, missingAppError, toMapIssue } from './issue-reports.ts';
import type { IssueStore, Issues } from './issues.ts';

/** Looks whether the maps fit what Onspring has, so that a fault does not wait for the first record. */
export interface MapCheck {
  /** Opens an issue for each fault and solves those that are gone. Throws `VendorError` for outages, `StoreError`. */
  run(maps: readonly RecordMap[]): Promise<void>;
}

export interface MapCheckOptions {
  readonly catalogue: Pick<Catalogue, 'resolve'>;
  readonly issueStore: Pick<IssueStore, 'listOfKind'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
}

/** Creates the check. It costs nothing while the catalogue knows the apps. */
export function createMapCheck({ catalogue, issueStore, issues }: MapCheckOptions): MapCheck {
  async function findFaults(map: RecordMap): Promise<readonly IssueReport[]> {
    try {
      const app = await catalogue.resolve(map);
      return app === null ? [toMapIssue(map, missingAppError(map))] : app.faults;
    } catch (error) {
      const known = toBridgeError(error);
      if (known.retryable) throw error;
      return [toMapIssue(map, known)];
    }
  }

  return {
    async run(maps) {
      const known = await issueStore.listOfKind('configuration');
      const told = new Map(known.filter(({ key }) => isMapFaultKey(key)).map((issue) => [issue.key, issue.cause]));
      for (const map of maps) {
        for (const fault of await findFaults(map)) {
          // Told once, and again only when it is another fault of the same field.
          if (told.get(fault.key) !== fault.cause) await issues.open(fault);
          told.delete(fault.key);
        }
      }
      await issues.solve([...told.keys()]);
    },
  };
}
