/**
 * Redaction inside JSON text. It walks over the text once, without recursion and without writing it anew: a frame may
 * be nested thousands of levels deep, and every character that is no secret has to come out as it went in.
 */
import { endOfString, stringIn } from '../base/jsonStrings.ts';
import { holdsSecrets, isSecretName, MASK, type OnMask } from './secrets.ts';

/** An object or array the walk is in. */
interface Container {
  readonly isObject: boolean;
  /** The member that holds it, and the member that holds the object of that member. */
  readonly name: string;
  readonly parentName: string;
  readonly inSecret: boolean;
  /** In an object: the member being read, and whether the next string is a member's name. */
  member: string;
  expectsName: boolean;
}

/**
 * @param json JSON, or what is left of it: in a text that was cut off, or goes on after it, a string is still told by
 * its quotes
 * @param redactText what to do with the strings (member names too) that their place does not make a secret
 */
export function redactJsonText(json: string, redactText: (text: string) => string, onMask?: OnMask): string {
  const out: string[] = [];
  const stack: Container[] = [];
  let copied = 0;
  const replace = (start: number, end: number, by: string): void => {
    out.push(json.slice(copied, start), by);
    copied = end;
  };
  for (let index = 0; index < json.length; index++) {
    const top = stack.at(-1);
    switch (json.charAt(index)) {
      case '{':
      case '[':
        stack.push(enter(json[index] === '{', top));
        break;
      case '}':
      case ']':
        stack.pop();
        break;
      case ',':
        if (top?.isObject) top.expectsName = true;
        break;
      case ':':
        if (top) top.expectsName = false;
        break;
      case '"': {
        const close = endOfString(json, index);
        const end = Math.min(close + 1, json.length);
        const text = stringIn(json.slice(index + 1, close));
        const isName = top?.expectsName === true;
        const isSecret = !isName && isSecretPlace(top) && text !== '';
        if (isSecret && text !== MASK) onMask?.('credential', 1);
        const masked = isSecret ? MASK : redactText(text);
        if (isName) top.member = text;
        if (masked !== text) {
          const quoted = JSON.stringify(masked);
          replace(index, end, close < json.length ? quoted : quoted.slice(0, -1));
        }
        index = end - 1;
        break;
      }
      default: {
        const word = wordAt(json, index);
        if (word === '') break;
        if (top?.expectsName) top.member = word.replace(/^'|'$/g, '');
        else if (isSecretPlace(top) && !literals.has(word)) {
          onMask?.('credential', 1);
          replace(index, index + word.length, JSON.stringify(MASK));
        }
        index += word.length - 1;
      }
    }
  }
  return copied === 0 ? json : out.join('') + json.slice(copied);
}

/** A number; where it is no JSON, whatever stands there without quotes. */
const unquoted = /[^\s{}[\]",:]+/y;
const literals: ReadonlySet<string> = new Set(['null', 'true', 'false']);

/** Empty where none begins. */
function wordAt(json: string, index: number): string {
  unquoted.lastIndex = index;
  return unquoted.exec(json)?.[0] ?? '';
}

function enter(isObject: boolean, holder: Container | undefined): Container {
  const { name, parentName, inSecret } = placeIn(holder);
  return { isObject, name, parentName, inSecret, member: '', expectsName: isObject };
}

/** Where a value in `holder` stands; the members of an array stand where the array does. */
function placeIn(holder: Container | undefined): Pick<Container, 'name' | 'parentName' | 'inSecret'> {
  if (!holder) return { name: '', parentName: '', inSecret: false };
  const name = holder.isObject ? holder.member : holder.name;
  const parentName = holder.isObject ? holder.name : holder.parentName;
  return { name, parentName, inSecret: holder.inSecret || holdsSecrets(name, parentName) };
}

function isSecretPlace(holder: Container | undefined): boolean {
  if (!holder || holder.expectsName) return false;
  const { name, parentName, inSecret } = placeIn(holder);
  return inSecret || isSecretName(name, parentName);
}
