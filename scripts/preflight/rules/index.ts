/** All rules, in the order of the requirements. A test compares this list with the files of the folder. */

import type { Rule } from '../rule.ts';
import { rule as arp1 } from './ARP-1.ts';
import { rule as arp2 } from './ARP-2.ts';
import { rule as arp3 } from './ARP-3.ts';
import { rule as arp4 } from './ARP-4.ts';
import { rule as arp5 } from './ARP-5.ts';
import { rule as cfg1 } from './CFG-1.ts';
import { rule as cfg2 } from './CFG-2.ts';
import { rule as cfg3 } from './CFG-3.ts';
import { rule as cfg4 } from './CFG-4.ts';
import { rule as cfg5 } from './CFG-5.ts';
import { rule as cfg6 } from './CFG-6.ts';
import { rule as cli1 } from './CLI-1.ts';
import { rule as cli2 } from './CLI-2.ts';
import { rule as cli3 } from './CLI-3.ts';
import { rule as cli4 } from './CLI-4.ts';
import { rule as cli5 } from './CLI-5.ts';
import { rule as cli6 } from './CLI-6.ts';
import { rule as cli7 } from './CLI-7.ts';
import { rule as cli8 } from './CLI-8.ts';
import { rule as dat1 } from './DAT-1.ts';
import { rule as dat2 } from './DAT-2.ts';
import { rule as dat3 } from './DAT-3.ts';
import { rule as dat4 } from './DAT-4.ts';
import { rule as dat5 } from './DAT-5.ts';
import { rule as dat6 } from './DAT-6.ts';
import { rule as dat7 } from './DAT-7.ts';
import { rule as doc1 } from './DOC-1.ts';
import { rule as doc2 } from './DOC-2.ts';
import { rule as doc3 } from './DOC-3.ts';
import { rule as doc4 } from './DOC-4.ts';
import { rule as doc5 } from './DOC-5.ts';
import { rule as doc6 } from './DOC-6.ts';
import { rule as inb1 } from './INB-1.ts';
import { rule as inb2 } from './INB-2.ts';
import { rule as inb3 } from './INB-3.ts';
import { rule as inb4 } from './INB-4.ts';
import { rule as inb5 } from './INB-5.ts';
import { rule as inb6 } from './INB-6.ts';
import { rule as inb7 } from './INB-7.ts';
import { rule as inb8 } from './INB-8.ts';
import { rule as inb9 } from './INB-9.ts';
import { rule as inb10 } from './INB-10.ts';
import { rule as job1 } from './JOB-1.ts';
import { rule as job2 } from './JOB-2.ts';
import { rule as job3 } from './JOB-3.ts';
import { rule as job4 } from './JOB-4.ts';
import { rule as lif1 } from './LIF-1.ts';
import { rule as lif3 } from './LIF-3.ts';
import { rule as lif4 } from './LIF-4.ts';
import { rule as lif5 } from './LIF-5.ts';
import { rule as lif7 } from './LIF-7.ts';
import { rule as lif8 } from './LIF-8.ts';
import { rule as lst1 } from './LST-1.ts';
import { rule as lst2 } from './LST-2.ts';
import { rule as out1 } from './OUT-1.ts';
import { rule as out2 } from './OUT-2.ts';
import { rule as out3 } from './OUT-3.ts';
import { rule as out4 } from './OUT-4.ts';
import { rule as out5 } from './OUT-5.ts';
import { rule as out6 } from './OUT-6.ts';
import { rule as out7 } from './OUT-7.ts';
import { rule as out8 } from './OUT-8.ts';
import { rule as pkg1 } from './PKG-1.ts';
import { rule as pkg2 } from './PKG-2.ts';
import { rule as pkg3 } from './PKG-3.ts';
import { rule as pkg4 } from './PKG-4.ts';
import { rule as pkg5 } from './PKG-5.ts';
import { rule as pkg6 } from './PKG-6.ts';
import { rule as pkg7 } from './PKG-7.ts';
import { rule as pkg8 } from './PKG-8.ts';
import { rule as pkg9 } from './PKG-9.ts';
import { rule as pkg10 } from './PKG-10.ts';
import { rule as pkg11 } from './PKG-11.ts';
import { rule as pkg12 } from './PKG-12.ts';
import { rule as pkg13 } from './PKG-13.ts';
import { rule as pkg14 } from './PKG-14.ts';
import { rule as prc1 } from './PRC-1.ts';
import { rule as prc2 } from './PRC-2.ts';
import { rule as prc4 } from './PRC-4.ts';
import { rule as prc9 } from './PRC-9.ts';
import { rule as prc10 } from './PRC-10.ts';
import { rule as sec1 } from './SEC-1.ts';
import { rule as sec2 } from './SEC-2.ts';
import { rule as sec3 } from './SEC-3.ts';
import { rule as sec4 } from './SEC-4.ts';
import { rule as sec5 } from './SEC-5.ts';
import { rule as sec6 } from './SEC-6.ts';
import { rule as sec7 } from './SEC-7.ts';
import { rule as sec8 } from './SEC-8.ts';
import { rule as sec9 } from './SEC-9.ts';
import { rule as sec10 } from './SEC-10.ts';
import { rule as sec11 } from './SEC-11.ts';
import { rule as sec12 } from './SEC-12.ts';
import { rule as sec13 } from './SEC-13.ts';
import { rule as sec14 } from './SEC-14.ts';
import { rule as sec15 } from './SEC-15.ts';
import { rule as srv1 } from './SRV-1.ts';
import { rule as srv2 } from './SRV-2.ts';
import { rule as srv3 } from './SRV-3.ts';
import { rule as srv4 } from './SRV-4.ts';
import { rule as srv5 } from './SRV-5.ts';
import { rule as srv6 } from './SRV-6.ts';
import { rule as srv7 } from './SRV-7.ts';
import { rule as srv8 } from './SRV-8.ts';
import { rule as srv9 } from './SRV-9.ts';
import { rule as srv10 } from './SRV-10.ts';
import { rule as srv11 } from './SRV-11.ts';
import { rule as srv12 } from './SRV-12.ts';
import { rule as xsc1 } from './XSC-1.ts';
import { rule as xsc2 } from './XSC-2.ts';
import { rule as xsc3 } from './XSC-3.ts';
import { rule as xsc4 } from './XSC-4.ts';
import { rule as xsc5 } from './XSC-5.ts';
import { rule as xsc6 } from './XSC-6.ts';
import { rule as xsc7 } from './XSC-7.ts';
import { rule as xsc8 } from './XSC-8.ts';
import { rule as xsc9 } from './XSC-9.ts';
import { rule as xsc10 } from './XSC-10.ts';
import { rule as xsc11 } from './XSC-11.ts';
import { rule as xsc12 } from './XSC-12.ts';
import { rule as xsc13 } from './XSC-13.ts';

export const RULES: readonly Rule[] = [
  prc1,
  prc2,
  prc4,
  prc9,
  prc10,
  doc1,
  doc2,
  doc3,
  doc4,
  doc5,
  doc6,
  lst1,
  lst2,
  pkg1,
  pkg2,
  pkg3,
  pkg4,
  pkg5,
  pkg6,
  pkg7,
  pkg8,
  pkg9,
  pkg10,
  pkg11,
  pkg12,
  pkg13,
  pkg14,
  xsc1,
  xsc2,
  xsc3,
  xsc4,
  xsc5,
  xsc6,
  xsc7,
  xsc8,
  xsc9,
  xsc10,
  xsc11,
  xsc12,
  xsc13,
  arp1,
  arp2,
  arp3,
  arp4,
  arp5,
  sec1,
  sec2,
  sec3,
  sec4,
  sec5,
  sec6,
  sec7,
  sec8,
  sec9,
  sec10,
  sec11,
  sec12,
  sec13,
  sec14,
  sec15,
  inb1,
  inb2,
  inb3,
  inb4,
  inb5,
  inb6,
  inb7,
  inb8,
  inb9,
  inb10,
  out1,
  out2,
  out3,
  out4,
  out5,
  out6,
  out7,
  out8,
  cfg1,
  cfg2,
  cfg3,
  cfg4,
  cfg5,
  cfg6,
  srv1,
  srv2,
  srv3,
  srv4,
  srv5,
  srv6,
  srv7,
  srv8,
  srv9,
  srv10,
  srv11,
  srv12,
  cli1,
  cli2,
  cli3,
  cli4,
  cli5,
  cli6,
  cli7,
  cli8,
  job1,
  job2,
  job3,
  job4,
  dat1,
  dat2,
  dat3,
  dat4,
  dat5,
  dat6,
  dat7,
  lif1,
  lif3,
  lif4,
  lif5,
  lif7,
  lif8,
];
