import { VendorError, type VendorName } from '../errors.ts';
import { isRedirect } from './vendor-failure.ts';

/** Takes a failure of a call and returns the one to be thrown. */
export type SecondLook = (error: unknown) => Promise<unknown>;

export interface SecondLookOptions {
  readonly vendor: VendorName;
  /** A cheap call that a vendor at work answers; throws when it does not. */
  readonly probe: () => Promise<unknown>;
}

/**
 * Creates the second look at a vendor after a failed call: before an outage is believed, it is asked something else. When it
 * answers, the failure is that of what was asked, most often of one record, and no reason to hold anything else.
 * Calls that fail at one time share a look.
 */
export function createSecondLook({ vendor, probe }: SecondLookOptions): SecondLook {
  let looking: Promise<boolean> | null = null;

  function answers(): Promise<boolean> {
    looking ??= probe()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  return async (error) => {
    if (!(error instanceof VendorError) || !isInDoubt(error) || !(await answers())) return error;
    const { status, retryAfterSeconds, said, message } = error;
    return new VendorError({
      vendor,
      failure: 'unanswered',
      code: error.failure === 'server' ? error.code : 'CALL_UNANSWERED',
      message: `${message}; it answers other calls`,
      status,
      retryAfterSeconds,
      said,
      cause: error,
    });
  };
}

/** Addresses, credentials, rates, waits and stops concern every call, and a refusal is an answer. */
function isInDoubt({ failure, status, code }: VendorError): boolean {
  if (failure !== 'outage') return failure === 'server';
  if (status !== null && isRedirect(status)) return false;
  return status !== 401 && status !== 429 && code !== 'VENDOR_HELD' && code !== 'STOPPING';
}
