import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { StoreError } from './errors.ts';
import { createLog } from './log.ts';
import { startTraceExport } from './trace-export.ts';
import { traced, tracedCall } from './tracing.ts';

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) });
const span = z.object({
  name: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  kind: z.number(),
  attributes: z.array(attribute),
  status: z.object({ code: z.number(), message: z.string().optional() }),
});
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

describe('traces', () => {
  const bodies: { path: string; key: unknown; body: string }[] = [];
  let collector: Server;
  let endpoint: string;
  beforeAll(async () => {
    collector = createServer(async (request, response) => {
      bodies.push({ path: request.url ?? '', key: request.headers['x-collector-key'], body: await text(request) });
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    collector.close();
    collector.closeAllConnections();
  });

  it('carry steps with their calls and the codes of failures to the collector, and no message', async () => {
    const log = createLog({ level: 'silent', secrets: [] });
    const headers = { 'x-collector-key': 'key-of-the-collector' };
    const traces = startTraceExport({ endpoint: `${endpoint}/`, headers, version: '1.2.3', instanceId: 'one', log });
    await traced('inbound', { 'bridge.jobs': 1 }, () => tracedCall('onspring get record', {}, async () => undefined));
    const failing = traced('outbound', {}, () => Promise.reject(new StoreError('a value that is nobody else’s')));
    await expect(failing).rejects.toBeInstanceOf(StoreError);
    await traces.stop();

    expect(bodies).toMatchObject([{ path: '/v1/traces', key: 'key-of-the-collector' }]);
    const body = bodies[0]?.body ?? '';
    expect(body).not.toContain('nobody');
    const { resourceSpans } = exported.parse(JSON.parse(body));
    const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    const named = (name: string) => spans.find((one) => one.name === name);
    expect(named('onspring get record')?.parentSpanId).toBe(named('inbound')?.spanId);
    expect(named('onspring get record')?.kind).toBe(3);
    expect(named('outbound')?.status).toEqual({ code: 2, message: 'STORE_UNAVAILABLE' });
    expect(resourceSpans[0]?.resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'onspring-bridge-companion' },
    });
  });
});
