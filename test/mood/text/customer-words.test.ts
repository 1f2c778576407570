import { describe, expect, it } from 'vitest'
import { customerWords } from '../../../utils/mood/text/customer-words.ts'
import type { Message } from '../../../utils/ticket/message.ts'

function message(id: string, change: Partial<Message> = {}): Message {
  const author = { id: 'u1', role: 'requester', isMe: false } as const
  return {
    id,
    at: 0,
    author,
    channel: 'email',
    body: 'It is down.',
    format: 'text',
    automatic: false,
    onBehalf: false,
    ...change,
  }
}

const by = (role: Message['author']['role'], isMe = false) => ({ author: { id: 'u2', role, isMe } })

describe('customerWords', () => {
  it('takes the requester and their organisation only', () => {
    const list = [
      message('requester'),
      message('colleague of theirs', by('customer')),
      message('agent', by('agent')),
      message('bot', by('system')),
      message('unknown', by('unknown')),
      message('me', by('requester', true)),
    ]
    expect(customerWords(list).map((one) => one.message.id)).toEqual(['requester', 'colleague of theirs'])
  })

  it('takes no automatic mail and nothing an agent typed in their name', () => {
    const list = [
      message('marked', { automatic: true }),
      message('by its words', { body: 'Automatic reply: I am away.' }),
      message('phone call', { onBehalf: true }),
    ]
    expect(customerWords(list)).toEqual([])
  })
})
