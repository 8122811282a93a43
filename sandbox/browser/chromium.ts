import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where systems keep a Chromium of their own; nothing is downloaded. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Nothing of the browser's own may reach out: what is tested needs no network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Grey instead of coloured edges of letters: the same on every screen, and smaller pictures.
  '--disable-lcd-text',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MS = 120_000;

export interface Look {
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A person at a window of their own: cookies are not shared between people. */
export interface Person {
  readonly page: Page;
  /** Addresses asked for outside the site, script errors and refused resources; empty when the site keeps its word. */
  readonly faults: readonly string[];
  leave(): Promise<void>;
}

export interface Chromium {
  /** Opens a window on a site; relative addresses are of this site. */
  visit(site: string, look?: Look): Promise<Person>;
  stop(): Promise<void>;
}

/** Path of an installed Chromium. Throws `CHROMIUM_MISSING` with what to install. */
export function findChromium(places: readonly string[] = PLACES): string {
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `CHROMIUM_MISSING: none of ${places.join(', ')} exists. Install it, on Debian: apt-get install -y chromium`,
  );
}

/** Starts a headless Chromium with a new profile. */
export async function startChromium(): Promise<Chromium> {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  return { visit: (site, look = { width: 1280 }) => openWindow(browser, site, look), stop: () => browser.close() };
}

async function openWindow(browser: Browser, site: string, look: Look): Promise<Person> {
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: look.width, height: look.height ?? 800 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) faults.push(`asked for ${url}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return { page, faults, leave: () => context.close() };
}
