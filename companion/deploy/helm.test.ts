import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseConfig } from '../src/config.ts';
import { renderChart } from './render-chart.ts';

const chart = 'companion/deploy/helm';
const manifestsOf = (values: Record<string, unknown> = {}) => {
  const manifests = renderChart(chart, 'bridge', values);
  return (kind: string) => manifests.find((manifest) => manifest.kind === kind);
};
const labels = z.record(z.string(), z.string());
const deploymentSchema = z.object({
  spec: z.object({
    replicas: z.number(),
    selector: z.object({ matchLabels: labels }),
    template: z.object({
      metadata: z.object({ labels }),
      spec: z.object({
        automountServiceAccountToken: z.literal(false),
        // A service named bridge would give the setting BRIDGE_PORT.
        enableServiceLinks: z.literal(false),
        terminationGracePeriodSeconds: z.number(),
        securityContext: z.object({ runAsNonRoot: z.literal(true) }),
        containers: z.tuple([
          z.object({
            image: z.string(),
            envFrom: z.array(z.record(z.string(), z.object({ name: z.string() }))),
            ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
            resources: z.object({ limits: z.object({ memory: z.string() }) }),
            securityContext: z.object({
              allowPrivilegeEscalation: z.literal(false),
              readOnlyRootFilesystem: z.literal(true),
              capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
            }),
            lifecycle: z.object({
              preStop: z.object({ exec: z.object({ command: z.tuple([z.string(), z.string()]) }) }),
            }),
            volumeMounts: z.array(z.object({ name: z.string() })),
          }),
        ]),
        volumes: z.array(z.object({ name: z.string() })),
      }),
    }),
  }),
});

describe('the Helm chart', () => {
  it('runs replicas without rights that its service, disruption budget and settings fit', () => {
    const find = manifestsOf();
    const { spec } = deploymentSchema.parse(find('Deployment'));
    const pod = spec.template.spec;
    const [container] = pod.containers;
    expect(spec.replicas).toBe(2);
    expect(spec.template.metadata.labels).toEqual(spec.selector.matchLabels);
    expect(find('Service')).toMatchObject({
      spec: { selector: spec.selector.matchLabels, ports: [{ targetPort: 'http' }] },
    });
    expect(find('PodDisruptionBudget')).toMatchObject({ spec: { selector: spec.selector } });
    // Ten seconds for the stop itself (companion/test/operation.test.ts), behind the pause in which the ingress looks elsewhere.
    const [command, seconds] = container.lifecycle.preStop.exec.command;
    expect(command).toBe('sleep');
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(10 + Number(seconds));
    expect(container.ports).toEqual([{ name: 'http', containerPort: 8080 }]);
    expect(container.image).toMatch(/:\d+\.\d+\.\d+$/);
    expect(container.envFrom).toEqual([
      { secretRef: { name: 'onspring-bridge' } },
      { configMapRef: find('ConfigMap')?.['metadata'] },
    ]);
    expect(container.volumeMounts.map(({ name }) => name)).toEqual(pod.volumes.map(({ name }) => name));
    expect(find('Ingress')).toBeUndefined();
  });

  it('gives settings the companion takes, together with the secret', () => {
    const { data } = z
      .object({ data: labels })
      .parse(manifestsOf({ settings: { SERVICENOW_CLIENT_ID: 'id' } })('ConfigMap'));
    const secret = {
      ONSPRING_API_KEY: 'key',
      SERVICENOW_CLIENT_SECRET: 'secret',
      BRIDGE_EVENT_KEYS: 'an-event-key-of-the-test',
      BRIDGE_METRICS_TOKEN: 'a-metrics-token-of-the-test',
      DATABASE_URL: 'postgresql://bridge:password@database/bridge',
    };
    expect(parseConfig({ ...data, ...secret }).trustedProxies).toEqual(['10.0.0.0/8']);
    const known = readFileSync('companion/src/config.ts', 'utf8');
    for (const name of [...Object.keys(data), ...Object.keys(secret)]) expect(known).toContain(name);
    const values = readFileSync(join(chart, 'values.yaml'), 'utf8');
    for (const name of Object.keys(secret)) expect(values).toContain(name);
  });

  it('opens only the routes of the two vendors to the outside, and only when asked', () => {
    const ingress = z
      .object({
        spec: z.object({
          rules: z.array(z.object({ http: z.object({ paths: z.array(z.object({ path: z.string() })) }) })),
        }),
      })
      .parse(manifestsOf({ ingress: { enabled: true } })('Ingress'));
    expect(ingress.spec.rules.flatMap(({ http }) => http.paths.map(({ path }) => path))).toEqual([
      '/onspring',
      '/servicenow',
    ]);
  });

  it('carries the version of the companion', () => {
    const { version } = JSON.parse(readFileSync('companion/package.json', 'utf8')) as { version: string };
    expect(parse(readFileSync(join(chart, 'Chart.yaml'), 'utf8'))).toMatchObject({ version, appVersion: version });
    expect(parse(readFileSync(join(chart, 'values.yaml'), 'utf8'))).toMatchObject({ image: { tag: version } });
  });

  it.each([
    ['a: {{ .Values.missing }}', '.Values.missing is no value'],
    ['a: {{ include "x" . }}', 'not known'],
    ['{{ if .Values.a }}a: 1', 'do not match'],
    ['a: [1', 'Flow'],
  ])('the renderer refuses %s', (template, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'bridge-chart-'));
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'Chart.yaml'), 'name: test\nappVersion: 1');
    writeFileSync(join(folder, 'values.yaml'), 'a: true');
    writeFileSync(join(folder, 'templates/bad.yaml'), template);
    expect(() => renderChart(folder, 'bridge')).toThrow(reason);
    rmSync(folder, { recursive: true });
  });
});
