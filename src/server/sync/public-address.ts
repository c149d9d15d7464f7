import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { SourceError } from './source-error.ts'

/** Addresses that are no host on the internet: this machine, its network, and those reserved (RFC 6890). */
const inside = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, prefix, 'ipv6')

/** Whether an address is of this machine or its network. */
export const isPrivate = (address: string): boolean => inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const refusal = (host: string) =>
  new SourceError('refused', `${host} er en privat adresse. Den hentes kun fra med SYNC_ALLOW_PRIVATE=true.`)

/**
 * Finds a host's addresses, and refuses those that are private: used for the connection itself, so that a name cannot
 * be one thing when it is checked and another when it is called.
 */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const open = addresses?.filter(({ address }) => !isPrivate(address)) ?? []
    const [first] = open
    if (error) done(error, '')
    else if (!first) done(refusal(hostname), '')
    else if (options.all) done(null, open)
    else done(null, first.address, first.family)
  })
}

/** An address written as numbers is never looked up. */
export function refusePrivate(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare) !== 0 && isPrivate(bare)) throw refusal(bare)
}
