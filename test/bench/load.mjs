/** Asks a server as fast as it answers, on sixteen connections; prints what it got as JSON. */
import { Agent, get } from 'node:http'
import { at } from './figures.mjs'

const connections = 16
const { url, paths, seconds, etag } = JSON.parse(process.argv[2])
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const headers = etag ? { 'if-none-match': etag } : {}

const ask = (path) =>
  new Promise((answered, failed) => {
    get(`${url}${path}`, { agent, headers }, (response) => {
      response.resume()
      response.once('end', () => answered(response.statusCode))
    }).once('error', failed)
  })

const times = []
let [next, failed] = [0, 0]
async function connection(until) {
  while (performance.now() < until) {
    const began = performance.now()
    const status = await ask(paths[next++ % paths.length])
    times.push(performance.now() - began)
    if (status !== (etag ? 304 : 200)) failed += 1
  }
}
const together = (until) => Promise.all(Array.from({ length: connections }, () => connection(until)))

// What is compiled and kept on the way comes first.
await together(performance.now() + 2000)
times.length = 0
await together(performance.now() + seconds * 1000)
agent.destroy()
console.log(JSON.stringify({ perSecond: times.length / seconds, p99: at(times, 0.99), failed }))
