import { request } from 'node:https'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A browser without a page: asks one host of the look-alikes and keeps its cookie. */
export class Visitor {
  readonly #port: number
  readonly #host: string
  #cookie = ''

  constructor(port: number, host: string) {
    this.#port = port
    this.#host = host
  }

  ask(path: string, method = 'GET', body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        host: this.#host,
        accept: 'application/json',
        ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
      }
      const req = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          path,
          method,
          headers,
          rejectUnauthorized: false,
          servername: this.#host,
          agent: false,
        },
        (res) => {
          const [set] = res.headers['set-cookie'] ?? []
          if (set !== undefined) this.#cookie = set.split(';')[0] ?? ''
          const parts: Buffer[] = []
          res.on('data', (part: Buffer) => parts.push(part))
          res.on('end', () =>
            resolve({
              status: res.statusCode ?? 0,
              headers: res.headers,
              body: Buffer.concat(parts).toString('utf8'),
            }),
          )
          res.on('error', reject)
        },
      )
      req.on('error', reject)
      req.end(body)
    })
  }
}
