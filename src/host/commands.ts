import { commands } from 'vscode';
import { DisposableStore } from '../base/disposable.ts';
import { commandIds, contextKeys } from './names.ts';

export type CommandName = keyof typeof commandIds;

/** Arguments come from menus, keybindings and other extensions: a handler checks what it is given. `selected` comes from menus of lists. */
export type CommandHandlers = Readonly<Record<CommandName, (argument: unknown, selected: unknown) => unknown>>;

/** @param onError shows what a command could not do; a command never rejects into VS Code's generic toast */
export function registerCommands(handlers: CommandHandlers, onError: (error: unknown) => void): DisposableStore {
  const registrations = new DisposableStore();
  for (const name of Object.keys(commandIds) as CommandName[]) {
    const run = async (argument: unknown, selected: unknown): Promise<unknown> => {
      try {
        return await handlers[name](argument, selected);
      } catch (error) {
        onError(error);
        return undefined;
      }
    };
    registrations.add(commands.registerCommand(commandIds[name], run));
  }
  return registrations;
}

const contextValues = new Map<string, boolean>();

/** Called on every change of a session: VS Code hears only of those that matter. */
export function setContextKey(name: keyof typeof contextKeys, value: boolean): void {
  if (contextValues.get(name) === value) return;
  contextValues.set(name, value);
  void commands.executeCommand('setContext', contextKeys[name], value);
}
