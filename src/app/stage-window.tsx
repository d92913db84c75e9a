export const StageWindow = () => null;
