#!/usr/bin/env node
/**
 * The way in, on a fresh clone too: makes ready what is missing or stale, then runs the built
 * command line. Standard output is left to the command.
 */
import { build, install } from './prepare.mjs'

install()
build()
const { main } = await import(new URL('../../dist/server/main.js', import.meta.url).href)
await main(process.argv.slice(2))
