// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

/** A product whose management shell offers cmdlets. */
public enum Product {
    /** Lync Server 2010. */
    LYNC_SERVER_2010('0', "Lync Server 2010"),
    /** Lync Server 2013, the product every script is written for. */
    LYNC_SERVER_2013('3', "Lync Server 2013"),
    /** Skype for Business Server 2015. */
    SKYPE_FOR_BUSINESS_SERVER_2015('5', "Skype for Business Server 2015"),
    /** Skype for Business Server 2019. */
    SKYPE_FOR_BUSINESS_SERVER_2019('9', "Skype for Business Server 2019"),
    /** The online service. */
    SKYPE_FOR_BUSINESS_ONLINE('O', "Skype for Business Online"),
    /** The successor of the online service. */
    MICROSOFT_TEAMS('T', "Microsoft Teams"),
    /** Windows itself with Windows PowerShell 3.0 and its server modules. */
    WINDOWS('W', "Windows PowerShell 3.0");

    private final char letter;
    private final String title;

    Product(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    /** The letter that stands for the product in the reference files. */
    char letter() {
        return letter;
    }

    /** The product's name as people write it. */
    public String title() {
        return title;
    }
}
