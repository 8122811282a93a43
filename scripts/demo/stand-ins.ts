/** Both stand-ins, set up as a customer's admin would: through their own APIs. */
import { randomBytes } from 'node:crypto';
import { builtApp } from '../build.ts';
import { startInstance } from '../../sandbox/instance/server.ts';
import { startOnspring } from '../../sandbox/onspring/server.ts';
import { catalogueFindings, readCatalogue } from './catalogue.ts';
import { createIntegrationAccount, enableBridge, grantDemoRoles, setProperties } from './instance-setup.ts';
import { callJson, createTableClient, type InstanceAccess } from './rest.ts';
import { sampleFindings } from './sample.ts';
import { findingsApp, type SharedRecords, tenantApps, toSeed } from './tenant.ts';

export interface StandInOptions {
  readonly instancePort: number;
  readonly onspringPort: number;
  readonly findings: number;
  /** Path of a known exploited vulnerabilities catalogue; without it the sample is used. */
  readonly dataFile: string | undefined;
  readonly setUp: boolean;
}

/** What another program needs to use the stand-ins; printed by `npm run sandbox` as one JSON line. */
export interface SandboxAccess {
  readonly instance: InstanceAccess & { readonly clientId: string; readonly clientSecret: string };
  readonly onspring: { readonly url: string; readonly apiKey: string; readonly appId: number };
}
