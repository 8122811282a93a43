import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AGENT, type Desk, openDesk } from './fixtures/desk.ts';
import { renderPropertiesPage, saveProperties } from './properties-page.ts';

const ROLE = 'x_demo_desk.agent';
const asked = { title: 'Desk', category: 'Desk settings' };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.instance.stop());

function addProperty(name: string, order: string, values: Record<string, string>): string {
  const property = desk.insert('sys_properties', { name, description: `About ${name}`, read_roles: ROLE, ...values });
  const [found] = desk.instance.database.select('sys_properties_category', 'name=Desk settings');
  const category = found?.['sys_id'] ?? desk.insert('sys_properties_category', { name: 'Desk settings' });
  desk.insert('sys_properties_category_m2m', { category, property, order });
  return property;
}
const shown = (person: string) => String(renderPropertiesPage(desk.visit(person), asked, []).body);
const storedValue = (id: string) => desk.instance.database.get('sys_properties', id)?.['value'];

describe('the properties page of an application', () => {
  it('shows the properties of its category in their order, to whoever has a role that reads them', () => {
    addProperty('desk.second', '200', { value: 'two' });
    addProperty('desk.first', '100', { value: 'one', type: 'integer' });
    addProperty('desk.hidden', '300', { value: 'three', read_roles: '' });
    expect(shown(AGENT).match(/About desk\.\w+/g)).toEqual(['About desk.first', 'About desk.second']);
    expect(shown('admin')).toContain('About desk.hidden');
  });

  it('stores what fits, as far as the roles allow, and never shows a secret', () => {
    const limit = addProperty('desk.limit', '100', { value: '5', type: 'integer', write_roles: ROLE });
    const fixed = addProperty('desk.fixed', '200', { value: 'kept', write_roles: '' });
    const secret = addProperty('desk.secret', '300', { value: 'hush', type: 'password2', write_roles: ROLE });
    const stored = storedValue(secret);
    expect(shown(AGENT)).not.toContain('hush');
    expect(shown(AGENT)).not.toContain(stored);
    const save = (fields: Record<string, string>) => saveProperties(desk.visit(AGENT), asked.category, fields);
    expect(save({ [limit]: 'many', [fixed]: 'changed', [secret]: '' })).toMatchObject([{ kind: 'bad' }]);
    expect([storedValue(limit), storedValue(fixed), storedValue(secret)]).toEqual(['5', 'kept', stored]);
    expect(save({ [limit]: '7' })).toMatchObject([{ kind: 'good' }]);
    expect(storedValue(limit)).toBe('7');
  });
});
