import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { answerOf, cycleOf, RECORDED_CYCLES, VECTORS } from './vectors.ts'

describe('the 26 worked cases', () => {
  it.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    expect(answerOf(vector)).toBe(vector.answer)
  })
})

describe('recorded SLA cycles, to the millisecond', () => {
  it.each(RECORDED_CYCLES.map((cycle) => [cycle[0], cycle] as const))('%s', (_name, cycle) => {
    expect(cycleOf(cycle)).toEqual([cycle[3], cycle[5]])
  })
})

describe('the zone of the process changes nothing', () => {
  const vectors = fileURLToPath(new URL('vectors.ts', import.meta.url))
  const script = `const { wrongVectors } = await import(${JSON.stringify(vectors)})
    console.log(JSON.stringify([new Intl.DateTimeFormat().resolvedOptions().timeZone, wrongVectors()]))`
  const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Helsinki']

  it.each(zones)('%s', (zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
    })
    const [found, wrong] = JSON.parse(output.toString()) as [string, string[]]
    expect([zone, 'Asia/Calcutta']).toContain(found)
    expect(wrong).toEqual([])
  })
})
