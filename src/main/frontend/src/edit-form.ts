import { editing } from './editing';

editing();
