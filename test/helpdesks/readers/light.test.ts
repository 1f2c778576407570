import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOM = fileURLToPath(new URL('../../../utils/helpdesks/', import.meta.url))

/** Every module a file brings with it, types apart; packages by their name. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  if (!existsSync(file)) return seen
  for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(
    /^import ([^;]*?) from '([^']+)'/gms,
  )) {
    const onlyTypes = names.startsWith('type ') || /^\{(?:\s*type \w+,?)+\s*\}$/.test(names)
    if (!onlyTypes) broughtBy(from.startsWith('.') ? join(dirname(file), from) : from, seen)
  }
  return seen
}

const outside = (modules: Iterable<string>) =>
  [...modules].filter((name) => !name.startsWith(ROOM) && !/\/utils\/ticket\//.test(name))

test('what a page needs brings no schemas: it asks and measures, and understands no answer', () => {
  expect(outside(broughtBy(join(ROOM, 'pages.ts')))).toEqual([])
})

test('what tells a ticket’s page brings no asking and no measuring: most pages carry only that', () => {
  const modules = [...broughtBy(join(ROOM, 'detect.ts'))]
  expect(outside(modules)).toEqual([])
  expect(modules.filter((name) => /\/(?:page|pages|surface|gather|request|caller)\.ts$/.test(name))).toEqual(
    [],
  )
})

test('what understands answers brings no page: it may run anywhere', () => {
  const modules = [...broughtBy(join(ROOM, 'readers.ts'))]
  expect(
    modules.filter((name) => /\/(?:page|surface|hooks|request|caller|card-text)\.ts$/.test(name)),
  ).toEqual([])
  expect(modules).toContain('zod/mini')
})

test('the room knows the ticket and nothing else of the house', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const foreign = files.flatMap((name) => {
    const imports = readFileSync(join(ROOM, name), 'utf8').matchAll(/ from '([^']+)'/g)
    return [...imports].map(([, from = '']) =>
      from.startsWith('.') ? join(dirname(join(ROOM, name)), from) : from,
    )
  })
  const outside = [...new Set(foreign)].filter(
    (from) => !from.startsWith(ROOM) && !/\/utils\/ticket\//.test(from),
  )
  expect(outside).toEqual(['zod/mini'])
})
