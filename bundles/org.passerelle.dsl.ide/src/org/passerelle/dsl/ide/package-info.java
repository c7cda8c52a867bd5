// SPDX-License-Identifier: EPL-2.0
/** Editor-independent services of the language, such as content assist. */
package org.passerelle.dsl.ide;
