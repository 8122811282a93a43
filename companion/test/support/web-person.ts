/** A person at web pages over HTTP: follows links, fills controls by their labels, presses buttons, as a browser sends it. */

export interface WebPerson {
  /** Address of the page one is at. */
  readonly address: string;
  /** Words of the page. */
  readonly text: string;
  open(path: string): Promise<void>;
  /** Follows a link by its words; `after` names words of the page that stand before it. */
  follow(words: string, after?: string): Promise<void>;
  /** Fills the control with this label: text, the words of a choice, or `checked`. */
  fill(label: string, value: string): void;
  /** What the control with this label holds. */
  read(label: string): string;
  /** Presses the button with these words; its form goes out with what was filled. */
  press(words: string): Promise<void>;
}

const decode = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const toWords = (html: string): string =>
  decode(html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`).exec(tag);
  return found === null ? undefined : decode(found[1] ?? '');
};

interface Control {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly kind: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** What goes out with the form; undefined for an unchecked box. */
  value: string | undefined;
  /** What a checked box sends. */
  readonly checked: string;
}

interface FormOfPage {
  readonly key: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

function readForms(html: string): FormOfPage[] {
  return [...html.matchAll(/<form\b[^>]*>/g)].map((match) => ({
    key: attribute(match[0], 'id') ?? `at ${match.index}`,
    tag: match[0],
    start: match.index,
    end: html.indexOf('</form>', match.index),
  }));
}

/** The form something belongs to: by its attribute, else the one around it. */
function formOf(forms: readonly FormOfPage[], tag: string, at: number): string {
  return attribute(tag, 'form') ?? forms.find(({ start, end }) => start < at && at < end)?.key ?? '';
}

function readControls(html: string, forms: readonly FormOfPage[]): Control[] {
  return [...html.matchAll(/<(input|select|textarea)\b[^>]*>(?:([\s\S]*?)<\/\1>)?/g)].flatMap((match) => {
    const [whole = '', element = '', rest = ''] = match;
    const tag = /^<[^>]*>/.exec(whole)?.[0] ?? '';
    // Inputs have no end tag: what looks like their content belongs to the page.
    const content = element === 'input' ? '' : rest;
    const kind = element === 'input' ? (attribute(tag, 'type') ?? 'text') : element;
    const options = [...content.matchAll(/<option\b([^>]*)>([\s\S]*?)<\/option>/g)].map(
      ([, tags = '', words = '']) => ({
        value: attribute(` ${tags}>`, 'value') ?? toWords(words),
        words: toWords(words),
        isSelected: attribute(` ${tags}>`, 'selected') !== undefined,
      }),
    );
    const checked = attribute(tag, 'value') ?? 'on';
    const value = () => {
      if (kind === 'checkbox') return attribute(tag, 'checked') === undefined ? undefined : checked;
      if (kind === 'select') return (options.find(({ isSelected }) => isSelected) ?? options[0])?.value ?? '';
      return kind === 'textarea' ? decode(content).replace(/^\n/, '') : (attribute(tag, 'value') ?? '');
    };
    const name = attribute(tag, 'name');
    if (name === undefined || kind === 'file') return [];
    const form = formOf(forms, tag, match.index);
    return [{ id: attribute(tag, 'id') ?? '', name, form, kind, options, value: value(), checked }];
  });
}

/** Opens a window on a site. */
export async function visitSite(site: string, path = '/'): Promise<WebPerson> {
  const cookies = new Map<string, string>();
  let url = new URL(path, site);
  let html = '';
  let forms: FormOfPage[] = [];
  let controls: Control[] = [];

  async function load(target: URL, body?: URLSearchParams): Promise<void> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html' };
    const answer = await fetch(target, {
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next !== null) return load(new URL(next, target));
    url = target;
    html = (await answer.text()).replace(/<textarea([^>]*?)\s+>/g, '<textarea$1>');
    if (!answer.ok)
      throw new Error(`PAGE_REFUSED: ${target} answered ${answer.status}: ${toWords(html).slice(0, 600)}`);
    forms = readForms(html);
    controls = readControls(html, forms);
  }

  function findControl(label: string): Control {
    const labels = [...html.matchAll(/<label\b([^>]*)>([\s\S]*?)<\/label>/g)];
    const ids = labels
      .filter(([, , words = '']) => toWords(words.replace(/<span class="hint">[\s\S]*?<\/span>/g, '')) === label)
      .map(([, tags = '']) => attribute(` ${tags}>`, 'for'));
    const control = controls.find(({ id }) => id !== '' && ids.includes(id));
    if (control === undefined) throw new Error(`NO_CONTROL: nothing is labelled “${label}” at ${url.pathname}`);
    return control;
  }

  const person: WebPerson = {
    get address() {
      return url.pathname + url.search;
    },
    get text() {
      return toWords(html);
    },
    open: (to) => load(new URL(to, site)),
    follow(words, after = '') {
      const from = after === '' ? 0 : html.indexOf(after);
      const links = [...html.slice(Math.max(0, from)).matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)];
      const link = links.find(([, tags = '', content = '']) =>
        [toWords(content), attribute(` ${tags}>`, 'aria-label')].includes(words),
      );
      if (from < 0 || link === undefined)
        throw new Error(`NO_LINK: “${words}”${after === '' ? '' : ` after “${after}”`} at ${url.pathname}`);
      return load(new URL(attribute(` ${link[1]}>`, 'href') ?? '', url));
    },
    fill(label, value) {
      const control = findControl(label);
      if (control.kind === 'checkbox') control.value = value === 'checked' ? control.checked : undefined;
      else if (control.kind === 'select') {
        const option = control.options.find(({ words }) => words === value);
        if (option === undefined)
          throw new Error(
            `NO_CHOICE: “${label}” has ${control.options.map(({ words }) => words).join(', ')}, not “${value}”`,
          );
        control.value = option.value;
      } else control.value = value;
    },
    read: (label) => findControl(label).value ?? '',
    press(words) {
      const buttons = [...html.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)];
      const offered = buttons.filter(([, tags = '']) => !tags.includes('aria-hidden'));
      const button =
        offered.find(([, , content = '']) => toWords(content) === words) ??
        offered.find(([, , content = '']) => toWords(content).includes(words));
      if (button === undefined)
        throw new Error(
          `NO_BUTTON: “${words}” at ${url.pathname}, only ${offered.map(([, , content = '']) => toWords(content)).join(', ')}`,
        );
      const tag = ` ${button[1]}>`;
      const key = formOf(forms, tag, button.index);
      const form = forms.find((each) => each.key === key);
      const sent = new URLSearchParams();
      for (const control of controls)
        if (control.form === key && control.value !== undefined) sent.append(control.name, control.value);
      const name = attribute(tag, 'name');
      if (name !== undefined) sent.append(name, attribute(tag, 'value') ?? '');
      const target = new URL(attribute(tag, 'formaction') ?? attribute(form?.tag ?? '', 'action') ?? url.href, url);
      if (attribute(form?.tag ?? '', 'method') === 'post') return load(target, sent);
      target.search = sent.toString();
      return load(target);
    },
  };
  await person.open(path);
  return person;
}
