import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { projectFiles, read } from './files.ts'

/** Room → rooms it may import from; the reason is part of the message. */
const ROOMS: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  'utils/ticket': { may: [], because: 'what a ticket is depends on nothing' },
  'utils/i18n': { may: ['utils/ticket'], because: 'words know values, not where they come from' },
  'utils/clock': { may: ['utils/ticket'], because: 'the clock room is pure arithmetic over tickets' },
  'utils/effort': { may: ['utils/ticket'], because: 'effort is pure' },
  'utils/mood': { may: ['utils/ticket'], because: 'the mood room is pure: text in, steps out' },
  'utils/customer': { may: ['utils/ticket'], because: 'what is noted of a customer is pure' },
  'utils/settings': {
    may: ['utils/ticket', 'utils/i18n', 'utils/clock'],
    because: 'settings are read by all, so they know few',
  },
  'utils/hints': {
    may: [
      'utils/ticket',
      'utils/clock',
      'utils/mood',
      'utils/customer',
      'utils/effort',
      'utils/i18n',
      'utils/settings',
      // Types only: what was stored and asked.
      'utils/history',
      'utils/messaging',
    ],
    because: 'hints judge what others read; they never read, draw or store',
  },
  'utils/helpdesks': {
    may: ['utils/ticket'],
    because: 'a reader knows its vendor and what a ticket is, nothing else',
  },
  'utils/page': { may: [], because: 'page mechanics know neither tickets nor vendors' },
  'utils/history': {
    may: ['utils/ticket', 'utils/mood', 'utils/customer', 'utils/effort', 'utils/hints'],
    because: 'the history keeps records, it judges nothing',
  },
}

const TYPE_ONLY: Readonly<Record<string, readonly string[]>> = {
  'utils/hints': ['utils/history', 'utils/messaging'],
  'utils/history': ['utils/mood', 'utils/hints', 'utils/effort'],
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm

interface Found {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Found[] {
  return [...read(file).matchAll(IMPORT)].map(([, type, source = '']) => ({
    file,
    target: source.startsWith('@/')
      ? source.slice(2)
      : source.startsWith('.')
        ? normalize(join(dirname(file), source))
        : source,
    typeOnly: type !== undefined,
  }))
}

const roomOf = (path: string): string | undefined => /^utils\/[\w-]+(?=\/)/.exec(path)?.[0]

describe('rooms', () => {
  it.each(Object.entries(ROOMS))('%s imports only what it may', (room, { may, because }) => {
    const wrong = projectFiles(new RegExp(`^${room}/.*\\.tsx?$`))
      .flatMap(importsOf)
      .filter(({ target, typeOnly }) => {
        if (target.startsWith('components/') || target.startsWith('entrypoints/')) return true
        const other = roomOf(target)
        if (other === undefined || other === room) return false
        if (!may.includes(other)) return true
        return (TYPE_ONLY[room] ?? []).includes(other) && !typeOnly && !/records\.ts$/.test(target)
      })
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(wrong, because).toEqual([])
  })

  it('no pure room touches the browser, the page, the network or the real clock', () => {
    const pure = /^utils\/(ticket|clock|mood|customer|effort|hints|i18n)\/.*\.ts$/
    const banned =
      /\b(browser|chrome)\.\w+|\bdocument\.\w|\bwindow\.(location|document|set|add|get)\w*|\bfetch\(|\bDate\.now\(|new Date\(\)|Temporal\.Now\b|\bglobalThis\.(?!Temporal)/
    const wrong = projectFiles(pure).flatMap((file) =>
      read(file)
        .split('\n')
        .map((line, at) => [line.replace(/\/\*.*?\*\/|\/\/.*$|^\s*\*.*$/g, ''), at + 1] as const)
        .filter(([line]) => banned.test(line))
        .map(([line, at]) => `${file}:${at} ${line.trim()}`),
    )
    expect(wrong, 'pure rooms get now, document and fetch as parameters').toEqual([])
  })

  it('components get props and give events: no browser, no fetch, no clock', () => {
    const banned = /from 'wxt|\bbrowser\.\w+\.|\bfetch\(|\bDate\.now\(|new Date\(\)/
    const wrong = projectFiles(/^components\/.*\.tsx?$/).filter((file) => banned.test(read(file)))
    expect(wrong).toEqual([])
  })

  it('observers and page listeners live in utils/page only', () => {
    const banned = /new (\w+\.)?(MutationObserver|IntersectionObserver)\b|\bsetInterval\(/
    const wrong = projectFiles(/^(utils|components|entrypoints)\/.*\.tsx?$/).filter(
      (file) => !file.startsWith('utils/page/') && banned.test(read(file)),
    )
    expect(wrong, 'one place watches the page, so that leaving it leaves nothing behind').toEqual([])
  })
})
