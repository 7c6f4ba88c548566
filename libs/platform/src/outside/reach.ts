import { BlockList, isIP, isIPv6 } from 'node:net';

/** Which addresses the product may turn to where somebody entered the address. */
export interface Reach {
  /** Of the ward's own servers, which may stand in the ward's own network. */
  readonly ownNetwork: boolean;
  /** Where the product itself runs on this machine alone, as in the demonstration; http is then allowed there too. */
  readonly ownMachine: boolean;
}

const ownMachine = blocked(['127.0.0.0', 8], ['::1', 128]);
const ownNetwork = blocked(['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['fc00::', 7]);
/** Nobody's server: link-local (a cloud's metadata among them), shared, reserved, multicast, translated. */
const nobodys = blocked(
  ['0.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['64:ff9b::', 96],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['ff00::', 8],
);

function blocked(...subnets: readonly (readonly [address: string, bits: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of subnets) list.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4');
  return list;
}

/** May the product connect to this address? An IPv4 address in IPv6's clothes counts as what it is. */
export function isWithin(reach: Reach, address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  if (nobodys.check(address, kind)) return false;
  if (ownMachine.check(address, kind)) return reach.ownMachine;
  return reach.ownNetwork || !ownNetwork.check(address, kind);
}

const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function isOwnMachine(url: string): boolean {
  return URL.canParse(url) && loopbackName.test(new URL(url).hostname);
}
