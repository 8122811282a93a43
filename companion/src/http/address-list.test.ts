import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAddressList, toCaller, toClientAddress, toPlainAddress } from './address-list.ts';

describe('toCaller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0DB8::7', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['', ''],
  ])('takes %j for %j', (address, caller) => {
    expect(toCaller(address)).toBe(caller);
  });

  it('takes all addresses of a /64 for one caller in any notation, and those of another for another', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const eight = fc.array(group, { minLength: 8, maxLength: 8 });
    // The platform's parser writes an address in its shortest form.
    const shorten = (groups: readonly number[]) =>
      new URL(`http://[${groups.map((one) => one.toString(16)).join(':')}]`).hostname.slice(1, -1);
    fc.assert(
      fc.property(eight, fc.array(group, { minLength: 4, maxLength: 4 }), (groups, other) => {
        fc.pre(groups.slice(0, 4).some((one) => one !== 0));
        const caller = toCaller(shorten(groups));
        expect(toCaller(shorten([...groups.slice(0, 4), ...other]))).toBe(caller);
        expect(toCaller(shorten([...other, ...groups.slice(4)])) === caller).toBe(
          other.every((one, index) => one === groups[index]),
        );
      }),
    );
  });
});

describe('toPlainAddress', () => {
  it('leaves alone what is no mapped IPv4', () => {
    for (const address of ['203.0.113.7', '2001:db8::ffff:203.0.113.7', '::fffe:203.0.113.7', 'unknown'])
      expect(toPlainAddress(address)).toBe(address);
  });
});

describe('toClientAddress', () => {
  const isTrustedProxy = createAddressList(['10.0.0.0/8', '::1']);

  it.each([
    ['203.0.113.7:4711', '203.0.113.7'],
    ['[2001:db8::7]:4711', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[::ffff:203.0.113.7]:4711', '203.0.113.7'],
    ['203.0.113.7, [::1]:99, 10.0.0.3:4711', '203.0.113.7'],
  ])('reads %s, whose addresses may have ports', (forwardedFor, client) => {
    expect(toClientAddress('10.0.0.1', forwardedFor, isTrustedProxy)).toBe(client);
  });

  it.each(['203.0.113.7:', '203.0.113.7:4711:1', '[203.0.113.7', '2001:db8::7]:1', '[]:1', '203.0.113:1', '[unknown]'])(
    'takes %s for no address',
    (forwardedFor) => {
      expect(toClientAddress('10.0.0.1', forwardedFor, isTrustedProxy)).toBe('10.0.0.1');
    },
  );
});
