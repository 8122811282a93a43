import type { Values } from '../../types.ts';
import type { Environment } from '../environment.ts';
import type { HttpOutcome, HttpRequest } from '../http/http-exchange.ts';
import { ScriptError } from '../script-error.ts';
import { toCondition } from './query-builder.ts';

/** A request that goes through a MID Server. */
export interface Probe {
  readonly midServer: string;
  /** Joins request and answer for the script (c_RESTMessageV2API, setEccCorrelator). */
  readonly correlator: string;
  readonly request: HttpRequest;
}

/**
 * Puts a request into the ECC queue and answers what puts its outcome there, as the MID Server does. The request itself
 * goes out from here: a MID Server of a test is a row of `ecc_agent` (columns and topic C).
 * Throws HTTP_FAILED unless an active MID Server has the name (c_RESTMessageV2API, setMIDServer).
 */
export function queueProbe(environment: Environment, probe: Probe): (outcome: HttpOutcome) => void {
  const { instance, transaction } = environment;
  const { midServer, correlator, request } = probe;
  const query = `${toCondition(['name', midServer])}^status=Up^validated=true`;
  if (instance.database.select('ecc_agent', query, { limit: 1 })[0] === undefined) {
    throw new ScriptError('HTTP_FAILED', `no active MID Server is named '${midServer}'`);
  }
  const put = (values: Values): string => {
    const written = instance.records.insert(transaction, 'ecc_queue', {
      agent: `mid.server.${midServer}`,
      agent_correlator: correlator,
      topic: 'RESTProbe',
      name: request.method,
      source: request.url,
      state: 'processed',
      ...values,
    });
    if (!written.ok) throw new ScriptError('HTTP_FAILED', `ECC queue: ${written.message}`);
    return written.sysId;
  };
  const output = put({ queue: 'output' });
  return (outcome) => {
    const isAnswer = 'status' in outcome;
    put({
      queue: 'input',
      response_to: output,
      payload: isAnswer ? outcome.body : '',
      error_string: isAnswer ? '' : outcome.message,
    });
  };
}
