import Modeler from 'dmn-js/lib/Modeler';
import NavigatedViewer from 'dmn-js/lib/NavigatedViewer';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import { textRenderer } from '../drawing';
import { translating } from '../translating';
import type { Module, Provider, TableViews, ViewerClass } from './dmn';
import { vi } from './vi';

/**
 * What of dmn-js is left out: other languages than FEEL, descriptions of single cells, the English
 * pop-ups of its simple mode (the row form does that in words), and its own way between the views.
 */
const LEFT_OUT =
  /^(expressionLanguage|description|simpleMode|simple\w+Edit|viewDrd|hitPolicyProvider|allowedValues\w*|typeRefDropdown|diGenerator|definitionPropertiesEdit)$/;

const isKept = (module: Module): boolean =>
  !Object.keys(module).some((service) => LEFT_OUT.test(service));

/** A module without the parts left out, however deep it depends on them. */
function pruned(module: Module, seen = new Map<Module, Module>()): Module {
  const known = seen.get(module);
  if (known) return known;
  const depends = module['__depends__'];
  const copy: Module = { ...module };
  seen.set(module, copy);
  if (Array.isArray(depends)) {
    copy['__depends__'] = depends.filter(isKept).map((one: Module) => pruned(one, seen));
  }
  return copy;
}

function narrowed(provider: Provider): Provider {
  const Whole = provider.constructor;
  const Narrow = class extends (Whole as unknown as { new (options: object): object }) {
    getModules(): Module[] {
      const seen = new Map<Module, Module>();
      return Whole.prototype
        .getModules.call(this)
        .filter(isKept)
        .map((module) => pruned(module, seen));
    }
  };
  return { ...provider, constructor: Narrow as unknown as ViewerClass };
}

const SHOWN = ['drd', 'decisionTable'];

const narrow = (providers: Provider[]): Provider[] =>
  providers.filter((provider) => SHOWN.includes(provider.id)).map(narrowed);

class Editor extends (Modeler as typeof TableViews) {
  protected override _getViewProviders(): Provider[] {
    return narrow(super._getViewProviders());
  }
}

class Reader extends (NavigatedViewer as typeof TableViews) {
  protected override _getViewProviders(): Provider[] {
    return narrow(super._getViewProviders());
  }
}

/** In the map of decisions only tables and what they ask of each other can be drawn. */
const DRAWN = /^(create\.decision|append\.decision|connect|delete|hand-tool|replace)$/;
const TABLE = 'replace-with-decision-table';

type Entries = Record<string, unknown>;

interface Drawing {
  registerProvider(priority: number, provider: object): void;
}

interface Menu {
  registerProvider(id: string, priority: number, provider: object): void;
}

const only = (wanted: (name: string) => boolean) => () => (entries: Entries) =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => wanted(name)));

function onlyTables(palette: Drawing, contextPad: Drawing, popupMenu: Menu): void {
  const drawn = only((name) => DRAWN.test(name));
  palette.registerProvider(100, { getPaletteEntries: drawn });
  contextPad.registerProvider(100, { getContextPadEntries: drawn });
  const table = only((name) => name === TABLE);
  popupMenu.registerProvider('dmn-replace', 100, { getPopupMenuEntries: table });
}

const onlyTablesDrawn = {
  __init__: [['palette', 'contextPad', 'popupMenu', onlyTables]],
};

/** The views on one file, not yet opened. */
export function viewsIn(container: HTMLElement, editable: boolean): TableViews {
  const additionalModules = [translating(vi, container)];
  const drd = editable ? [...additionalModules, onlyTablesDrawn] : additionalModules;
  return new (editable ? Editor : Reader)({
    container,
    height: '100%',
    moddleExtensions: { camunda },
    common: {
      debounceInput: false,
      // plain cells: the pick lists of the row form help more than completion in English
      expressionLanguages: {
        options: [{ value: 'plain', label: '' }],
        defaults: { editor: 'plain' },
      },
      dataTypes: ['string', 'boolean', 'integer', 'long', 'double', 'number', 'date'],
    },
    drd: { additionalModules: drd, textRenderer },
    decisionTable: { additionalModules },
  });
}
