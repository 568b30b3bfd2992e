package de.seismograph.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What is on a page, by the names that people have for it. */
public final class Find {
    private Find() {}

    /** The one of the whole view. */
    public static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button that stands with others of its name. */
    public static Locator button(Locator inside, String name) {
        return inside.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A link that stands with others of its name. */
    public static Locator link(Locator inside, String name) {
        return inside.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The ways to other pages, which a phone folds away. */
    public static void unfold(Page page) {
        assertThat(page.locator("#navigation")).not().isEmpty();
        if (page.locator("#menu").isVisible()) {
            page.locator("#menu").click();
        }
    }

    /** The box that says what has come of something. */
    public static Locator alert(Page page) {
        return page.locator("main .kern-alert").first();
    }
}
