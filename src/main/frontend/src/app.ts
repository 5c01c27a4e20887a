import htmx from 'htmx.org';
import './styles/app.scss';
import { followConditions } from './conditions';
import { focusErrorSummary, keepFocus } from './focus';
import { listenToKeys } from './keys';

// Every page works without this file; it only adds comfort.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '409|422', swap: true },
  { code: '[45]..', swap: false, error: true },
];

listenToKeys(document);
keepFocus(document);
focusErrorSummary(document);
followConditions(document);
