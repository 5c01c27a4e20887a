/** dmn-js comes without types; what we use of it is in `tables/dmn`. */
declare module 'dmn-js/lib/Modeler';
declare module 'dmn-js/lib/NavigatedViewer';
