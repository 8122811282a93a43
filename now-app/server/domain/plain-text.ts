/** HTML of a form as text for fields that hold none. Pure. */

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** Text of HTML: a line for each paragraph, list item and break, a dash before list items. Linear in its length. */
export function toPlainText(html: string): string {
  return html
    .replace(/<li[^<>]*>/gi, '\n- ')
    .replace(/<\/?(p|div|ul|ol|br|h[1-6]|tr)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
