import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Files of the project that git tracks or would track, with `/` between folders. */
export function projectFiles(pattern: RegExp): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 32 * 1024 * 1024,
  })
  return out.split('\n').filter((file) => pattern.test(file))
}

export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Listed by git, deleted in the working tree.
    return ''
  }
}
