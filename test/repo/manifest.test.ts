import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_FRAMES_MATCHES, HOST_PERMISSIONS, TOP_FRAME_MATCHES } from '../../utils/background/own-sites.ts'
import { helpdesks } from '../../utils/helpdesks/index.ts'

// Built just before by `npm test`; a missing folder is a failure, not a reason to pass.
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join('.output', folder, 'manifest.json'), 'utf8')) as Record<string, unknown>

interface ContentScript {
  readonly matches: readonly string[]
  readonly js: readonly string[]
  readonly all_frames?: boolean
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const manifest = manifestOf(folder)

  it('asks for the least: these permissions and no others', () => {
    expect(manifest['manifest_version']).toBe(3)
    expect([...(manifest['permissions'] as string[])].sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
    ])
    expect(manifest['host_permissions']).toEqual(HOST_PERMISSIONS)
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
  })

  it('runs one small script file, in top frames and in TOPdesk’s frames; the other is sent where a ticket is', () => {
    const scripts = manifest['content_scripts'] as ContentScript[]
    expect(scripts.map(({ js }) => js)).toEqual([['lookout.js'], ['lookout.js']])
    for (const file of ['lookout.js', 'overlay.js']) {
      expect(readFileSync(join('.output', folder, file), 'utf8').length, file).toBeGreaterThan(1_000)
    }
    expect([...(scripts[0]?.matches ?? [])].sort()).toEqual([...TOP_FRAME_MATCHES].sort())
    expect(scripts[0]?.all_frames ?? false).toBe(false)
    expect(scripts[1]?.matches).toEqual(ALL_FRAMES_MATCHES)
    expect(scripts[1]?.all_frames).toBe(true)
  })

  it('carries no remote code and no code made at run time', () => {
    const files = readdirSync(join('.output', folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    expect(files.length).toBeGreaterThan(2)
    const wrong = files.filter((file) =>
      /\bnew Function\(|\beval\(|importScripts\(['"]http|\bimport\(['"]https?:/.test(
        readFileSync(join('.output', folder, file), 'utf8'),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('lets its own pages talk to nobody', () => {
    const policy = manifest['content_security_policy'] as { extension_pages: string }
    expect(policy.extension_pages).toContain("default-src 'none'")
    expect(policy.extension_pages).toContain("connect-src 'self'")
    expect(policy.extension_pages).not.toMatch(/https?:/)
  })
})

it('the test build differs from the shipped one by exactly the look-alike Data Center host', () => {
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    const shipped = manifestOf(folder)
    const test = manifestOf(`${folder}-test`)
    const hosts = test['host_permissions'] as string[]
    expect(hosts).toEqual([...(shipped['host_permissions'] as string[]), 'https://jira.acme.example/*'])
    expect({ ...test, host_permissions: null }).toEqual({ ...shipped, host_permissions: null })
  }
})

it('covers every static address the readers name', () => {
  const patterns = [...TOP_FRAME_MATCHES, ...ALL_FRAMES_MATCHES]
  expect(helpdesks.flatMap(({ matches }) => matches).sort()).toEqual([...patterns].sort())
})

it('Chrome’s managed schema is one that Chrome loads', () => {
  const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as {
    type: string
    additionalProperties?: unknown
    properties: Record<string, { type?: string; title?: string }>
  }
  expect(schema.type).toBe('object')
  expect(schema.additionalProperties).toBeUndefined()
  for (const [key, property] of Object.entries(schema.properties)) {
    expect(property.type, key).toMatch(/^(boolean|integer|string|number|array)$/)
    expect(property.title, key).toBeTruthy()
  }
})
