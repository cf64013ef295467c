/**
 * Redaction inside JSON text. It walks over the text once, without recursion and without writing it anew: a frame may
 * be nested thousands of levels deep, and every character that is no secret has to come out as it went in.
 */
import { holdsSecrets, isSecretName, MASK } from './secrets.ts';

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
 * @param json valid JSON
 * @param redactText what to do with the strings (member names too) that their place does not make a secret
 */
export function redactJsonText(json: string, redactText: (text: string) => string): string {
  const out: string[] = [];
  const stack: Container[] = [];
  let copied = 0;
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
        const end = endOfString(json, index) + 1;
        const text = JSON.parse(json.slice(index, end)) as string;
        const masked = top?.expectsName ? redactText(text) : redactAt(text, top, redactText);
        if (top?.expectsName) top.member = text;
        if (masked !== text) {
          out.push(json.slice(copied, index), JSON.stringify(masked));
          copied = end;
        }
        index = end - 1;
        break;
      }
    }
  }
  return copied === 0 ? json : out.join('') + json.slice(copied);
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

function redactAt(text: string, holder: Container | undefined, redactText: (text: string) => string): string {
  const { name, inSecret } = placeIn(holder);
  return text !== '' && (inSecret || isSecretName(name)) ? MASK : redactText(text);
}

/** Index of the quote that ends the string starting at `start`. */
function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (unit === 0x5c) index++;
    else if (unit === 0x22) return index;
  }
  return json.length - 1;
}
