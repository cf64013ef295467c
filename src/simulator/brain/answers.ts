/** Small talk by rule. */
import { excerpt, sentence } from './phrasing.ts';
import { lastOf, type Situation, type Turn } from './turns.ts';

type Rule = readonly [pattern: RegExp, answers: readonly string[]];

const rules: readonly Rule[] = [
  [
    /\b(?:who|what) are you\b|\byour name\b/i,
    ['I am the simulator inside Realtime Debugger. I answer by rules, without a model.'],
  ],
  [
    /\bhow are you\b/i,
    ['I am fine, thank you! All my timers are ticking. And you?', 'Very well, thanks for asking. How can I help?'],
  ],
  [/\bthank(?:s| you)\b/i, ['You are welcome!', 'Any time. Is there anything else?']],
  [/\b(?:good ?bye|bye|see you)\b/i, ['Goodbye! It was nice talking to you.', 'See you soon!']],
  [
    /\bjoke\b/i,
    [
      'Why did the socket break up? There was no handshake in the end.',
      'I know a joke about latency, but you will get it later.',
    ],
  ],
  [/\bweather\b/i, ['I cannot see the sky from here. Give me a weather function and I will call it.']],
  [/\b(?:time|date|day) is it\b/i, ['I have no clock to look at, so I would only be guessing.']],
  [
    /\b(?:story|poem|long answer|tell me (?:a lot|everything)|explain)\b/i,
    [
      'Once upon a time there was a small packet that wanted to see the world. It left its buffer on a quiet morning, crossed ' +
        'three routers and a very long cable, and met a great many other packets on the way. Some of them were late, some ' +
        'of them were lost, and one of them had been sent twice. At the end of the cable a patient server was waiting. It ' +
        'looked at the packet, put it into its place in the sequence, and the sentence was complete. And if nobody has ' +
        'closed the connection, they are talking still.',
    ],
  ],
  [
    /\b(?:hello|hi|hey|good (?:morning|evening|afternoon)|greet(?:ing)?s?)\b/i,
    ['Hi there! How can I help you today?', 'Hello! Nice to hear from you.'],
  ],
  [
    /\b(?:help|what can you do)\b/i,
    ['I can chat a little, count, add numbers, tell a story, and call the functions you give me.'],
  ],
];

const fallbacks: readonly string[] = [
  'I heard you say: {said} I am a simulator, so take my answers with a smile.',
  'You said: {said} Tell me more, or give me a function to call.',
  'Understood: {said} What would you like to do next?',
];

const openers: readonly string[] = ['Hello! I am ready when you are.', 'Hi! What would you like to talk about?'];

export function answerTo({ turns, instructions, random }: Situation, said: string): string {
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  if (/\bsummar/i.test(`${instructions} ${said}`)) return summary(turns);
  if (!lastOf(turns, 'user')) return pick(openers);
  if (said.trim() === '') return 'Sorry, I did not catch that. Could you say it again?';
  return (
    aboutMemory(
      turns.filter(({ by }) => by === 'user').map(({ text }) => text),
      said,
    ) ??
    counting(said) ??
    arithmetic(said) ??
    introduction(said) ??
    pickFrom(rules, said, pick) ??
    pick(fallbacks).replace('{said}', () => sentence(excerpt(said)))
  );
}

function summary(turns: readonly Turn[]): string {
  const topics = turns
    .filter(({ by }) => by === 'user')
    .map(
      ({ text }) =>
        `“${excerpt(text)
          .replace(/[.!?]+(?=\s|$)/g, '')
          .trim()}”`,
    );
  return topics.length === 0 ? 'Nothing has been said so far.' : `So far the user said ${topics.join(', then ')}.`;
}

function pickFrom(
  from: readonly Rule[],
  said: string,
  pick: (choices: readonly string[]) => string,
): string | undefined {
  const rule = from.find(([pattern]) => pattern.test(said));
  return rule && pick(rule[1]);
}

/** Facts of the form "my X is Y", asked for later. */
function aboutMemory(userTexts: readonly string[], said: string): string | undefined {
  if (!/\b(?:what|which|who)\b/i.test(said)) return undefined;
  const wanted = [
    ...said.matchAll(/\bmy ([\p{L} ]+?)(?= and my\b| and\b|[?.!,]|$)|\band ((?:favou?rite )?\p{L}+)(?=[?.!,]|$)/giu),
  ].map((match) => (match[1] ?? match[2] ?? '').trim().toLowerCase());
  const facts = wanted.flatMap((subject) => {
    const pattern = new RegExp(
      `\\bmy ${subject.replace(/[^\p{L} ]/gu, '')} is ([^.,!?]+?)(?= and my\\b|[.,!?]|$)`,
      'iu',
    );
    const fact = userTexts
      .slice(0, -1)
      .map((text) => pattern.exec(text)?.[1])
      .findLast((found) => found !== undefined);
    return fact === undefined ? [] : [`your ${subject} is ${fact.trim()}`];
  });
  return facts.length === 0 ? undefined : sentence(facts.join(' and '));
}

function introduction(said: string): string | undefined {
  const name = /\b[Mm]y name is (\p{Lu}[\p{L}'-]*)/u.exec(said)?.[1];
  return name && `Hello, ${name}! Great to meet you. How can I help you today?`;
}

function counting(said: string): string | undefined {
  const to = Number(/\bcount\b.*?\bto (\d{1,3})\b/i.exec(said)?.[1] ?? 0);
  return to > 0 ? `${Array.from({ length: Math.min(to, 100) }, (_, index) => index + 1).join(', ')}.` : undefined;
}

function arithmetic(said: string): string | undefined {
  const match = /(-?\d+(?:\.\d+)?)\s*(\+|-|\*|x|×|\/|plus|minus|times|divided by)\s*(-?\d+(?:\.\d+)?)/i.exec(said);
  if (!match) return undefined;
  const [left, right] = [Number(match[1]), Number(match[3])];
  const operator = (match[2] ?? '').toLowerCase();
  const result =
    operator === '+' || operator === 'plus'
      ? left + right
      : operator === '-' || operator === 'minus'
        ? left - right
        : operator === '/' || operator === 'divided by'
          ? left / right
          : left * right;
  return Number.isFinite(result)
    ? `That makes ${Math.round(result * 1000) / 1000}.`
    : 'Nobody can divide by zero, not even me.';
}
