/** The themes that most people never need. */
export { teamsHighContrastTheme as contrast, webDarkTheme as dark } from "@fluentui/react-components";
