import { liveSheet } from './sheet';

liveSheet();
